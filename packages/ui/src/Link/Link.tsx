import { ExternalLink } from "lucide-react";
import type { AnchorHTMLAttributes, ReactNode } from "react";
import { classNames } from "../class-names.ts";
import { useUiTexts } from "../texts/UiTexts.tsx";
import { VisuallyHidden } from "../VisuallyHidden/VisuallyHidden.tsx";
import css from "./Link.module.css";

export interface LinkProps extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, "href"> {
  href: string;
  icon?: ReactNode;
  /** Leads to another site: says so, and tells that site nothing about where one came from. */
  external?: boolean;
}

/** A link in text or by itself; by itself (`standalone` through `icon`) it is a full-size target. */
export function Link({ href, icon, external, className, children, ...rest }: LinkProps) {
  const texts = useUiTexts();
  return (
    <a
      {...rest}
      href={href}
      className={classNames(icon ? css["withIcon"] : undefined, className) || undefined}
      rel={external ? "noreferrer" : rest.rel}
    >
      {icon}
      <span>{children}</span>
      {external && (
        <>
          <ExternalLink aria-hidden className={css["external"]} />
          <VisuallyHidden> ({texts.external})</VisuallyHidden>
        </>
      )}
    </a>
  );
}
