import type { CandidateList } from "@omzien/contracts";
import { Details, VisuallyHidden } from "@omzien/ui";
import { useTranslator } from "../../../shell/shell-context.tsx";
import css from "./LeftOut.module.css";

/** How many were left out, and for which reason, as bars in a table: counts, never who. */
export function LeftOut({ lines }: { lines: CandidateList["leftOut"] }) {
  const { t } = useTranslator();
  const reasons = lines.filter((line) => line.count > 0);
  const total = reasons.reduce((sum, { count }) => sum + count, 0);
  const most = Math.max(1, ...reasons.map(({ count }) => count));
  if (total === 0) return null;
  return (
    <Details summary={t("desk.left-out", { count: total })}>
      <table className={css["table"]}>
        <caption>
          <VisuallyHidden>{t("desk.left-out.table")}</VisuallyHidden>
        </caption>
        <thead>
          <tr>
            <th scope="col">{t("desk.left-out.why")}</th>
            <th scope="col" className={css["number"]}>
              {t("desk.left-out.people")}
            </th>
          </tr>
        </thead>
        <tbody>
          {reasons.map(({ filter, count, text }) => (
            <tr key={filter}>
              <th scope="row">
                {text}
                <span className={css["bar"]} aria-hidden>
                  <span style={{ inlineSize: `${(100 * count) / most}%` }} />
                </span>
              </th>
              <td className={css["number"]}>{count}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={css["once"]}>{t("desk.left-out.once")}</p>
    </Details>
  );
}
