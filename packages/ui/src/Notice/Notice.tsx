import { CircleAlert, CircleCheck, Info, TriangleAlert } from "lucide-react";
import type { ReactNode } from "react";
import { classNames } from "../class-names.ts";
import { type Tone, useUiTexts } from "../texts/UiTexts.tsx";
import { VisuallyHidden } from "../VisuallyHidden/VisuallyHidden.tsx";
import css from "./Notice.module.css";

export interface NoticeProps {
  tone?: Tone;
  title?: ReactNode;
  children?: ReactNode;
  /** Said aloud when it appears: `polite` after what is being read, `assertive` at once. */
  live?: "polite" | "assertive";
}

const signs = { info: Info, success: CircleCheck, warning: TriangleAlert, danger: CircleAlert };

/** Something worth knowing, in its place on the page, with a sign and a word beside the colour. */
export function Notice({ tone = "info", title, children, live }: NoticeProps) {
  const texts = useUiTexts();
  const Sign = signs[tone];
  return (
    <div
      className={classNames(css["notice"], css[tone])}
      role={live && (live === "polite" ? "status" : "alert")}
    >
      <Sign aria-hidden className={css["sign"]} />
      <div className={css["words"]}>
        <VisuallyHidden>{texts.tone[tone]}: </VisuallyHidden>
        {title && <p className={css["title"]}>{title}</p>}
        {children}
      </div>
    </div>
  );
}
