import type { ReactNode } from "react";
import { useUiTexts } from "../texts/UiTexts.tsx";
import { VisuallyHidden } from "../VisuallyHidden/VisuallyHidden.tsx";
import css from "./SummaryList.module.css";

export interface SummaryRow {
  label: string;
  value: ReactNode;
  /** Where this answer is changed. */
  changeHref?: string;
}

/** Answers to look over before sending. Rows without a value are left out. */
export function SummaryList({ rows }: { rows: readonly SummaryRow[] }) {
  const texts = useUiTexts();
  return (
    <dl className={css["list"]}>
      {rows
        .filter(({ value }) => value !== undefined && value !== null && value !== "" && value !== false)
        .map((row) => (
          <div key={row.label} className={css["row"]}>
            <dt>{row.label}</dt>
            <dd className={css["value"]}>{row.value}</dd>
            {row.changeHref && (
              <dd className={css["change"]}>
                <a href={row.changeHref}>
                  {texts.change}
                  <VisuallyHidden>: {row.label}</VisuallyHidden>
                </a>
              </dd>
            )}
          </div>
        ))}
    </dl>
  );
}
