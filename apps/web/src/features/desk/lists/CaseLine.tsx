import type { ReactNode } from "react";
import css from "./CaseLine.module.css";

export interface CaseLineProps {
  what: ReactNode;
  who: ReactNode;
  when: ReactNode;
  tag?: ReactNode;
}

/** Two lines of a list at the desk: what, with its tag; who, and since when. */
export function CaseLine({ what, who, when, tag }: CaseLineProps) {
  return (
    <span className={css["line"]}>
      <span className={css["what"]}>{what}</span>
      {tag && <span className={css["tag"]}>{tag}</span>}
      <span className={css["who"]}>{who}</span>
      <span className={css["when"]}>{when}</span>
    </span>
  );
}
