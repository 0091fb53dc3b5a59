import type { ReactNode } from "react";
import css from "./EmptyState.module.css";

export interface EmptyStateProps {
  title: string;
  headingLevel?: 1 | 2 | 3;
  children?: ReactNode;
  /** An example to tap, or the first step. */
  action?: ReactNode;
  scene?: ReactNode;
}

/** Nothing here yet, said as an invitation. */
export function EmptyState({ title, headingLevel = 2, children, action, scene }: EmptyStateProps) {
  const Heading = `h${headingLevel}` as const;
  return (
    <div className={css["empty"]}>
      {scene && <div className={css["scene"]}>{scene}</div>}
      <div className={css["words"]}>
        <Heading className={css["title"]}>{title}</Heading>
        {children}
        {action}
      </div>
    </div>
  );
}
