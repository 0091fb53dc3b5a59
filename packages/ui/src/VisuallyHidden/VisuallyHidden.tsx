import type { ReactNode } from "react";
import css from "./VisuallyHidden.module.css";

/** Text that is only read aloud. */
export function VisuallyHidden({ children }: { children: ReactNode }) {
  return <span className={css["hidden"]}>{children}</span>;
}
