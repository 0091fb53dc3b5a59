import type { ReactNode } from "react";
import { classNames } from "../class-names.ts";
import css from "./PageLayout.module.css";

export interface PageLayoutProps {
  /** `narrow` for questions and texts, `wide` for lists and cards, `full` for the desk. */
  width?: "narrow" | "wide" | "full";
  children: ReactNode;
}

/** The content of a page between its margins, with even space between the parts. */
export function PageLayout({ width = "narrow", children }: PageLayoutProps) {
  return <div className={classNames(css["page"], css[width])}>{children}</div>;
}

export interface SectionProps {
  /** Id of the heading that names the section. */
  labelledBy?: string;
  tone?: "plain" | "sunken" | "accent";
  children: ReactNode;
}

/** A band across the page. */
export function Section({ labelledBy, tone = "plain", children }: SectionProps) {
  return (
    <section aria-labelledby={labelledBy} className={classNames(css["section"], css[tone])}>
      <div className={css["inner"]}>{children}</div>
    </section>
  );
}

export interface StackProps {
  gap?: "s" | "m" | "l";
  children: ReactNode;
}

/** One under the other. */
export function Stack({ gap = "m", children }: StackProps) {
  return <div className={classNames(css["stack"], css[`gap-${gap}`])}>{children}</div>;
}

/** Side by side as far as there is room, for buttons and tags. */
export function Row({ children }: { children: ReactNode }) {
  return <div className={css["row"]}>{children}</div>;
}
