import { VisuallyHidden } from "@omzien/ui";
import { useTranslator } from "../../../shell/shell-context.tsx";
import css from "./FactorTable.module.css";
import type { FactorScore } from "./candidate-score.ts";

/** Every factor in words, with its points and the most it could bring. */
export function FactorTable({ scores, name }: { scores: readonly FactorScore[]; name: string }) {
  const translator = useTranslator();
  const { t } = translator;
  return (
    <table className={css["table"]}>
      <caption>
        <VisuallyHidden>{t("desk.candidates.table", { name })}</VisuallyHidden>
      </caption>
      <thead>
        <tr>
          <th scope="col">{t("desk.candidates.factor")}</th>
          <th scope="col">{t("desk.candidates.reason")}</th>
          <th scope="col" className={css["number"]}>
            {t("desk.candidates.points.column")}
          </th>
        </tr>
      </thead>
      <tbody>
        {scores.map(({ factor, text, points, max, share }) => (
          <tr key={factor}>
            <th scope="row">{translator.find(`desk.factor.${factor}`, {}, factor)}</th>
            <td>{text}</td>
            <td className={css["number"]}>
              {t("desk.candidates.points.of", { points, max })}
              <span className={css["meter"]} aria-hidden>
                <span style={{ inlineSize: `${100 * share}%` }} />
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
