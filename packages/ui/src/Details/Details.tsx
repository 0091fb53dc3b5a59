import type { ReactNode } from "react";
import css from "./Details.module.css";

/** Something to fold out: an explanation, the reasons behind a figure. */
export function Details({
  summary,
  children,
  open,
}: {
  summary: ReactNode;
  children: ReactNode;
  open?: boolean;
}) {
  return (
    <details className={css["details"]} open={open}>
      <summary className={css["summary"]}>{summary}</summary>
      <div className={css["body"]}>{children}</div>
    </details>
  );
}
