import type { Site } from "@omzien/contracts";
import { useTranslator } from "../../shell/shell-context.tsx";
import css from "./Figures.module.css";

/** True figures; one that is too small to tell is left out. */
export function Figures({ helpers, solvedThisYear, medianHoursToYes }: Site["figures"]) {
  const { t, formatNumber } = useTranslator();
  const hours = medianHoursToYes === null ? null : Math.max(1, Math.round(medianHoursToYes));
  const figures = [
    helpers === null ? null : { value: helpers, text: t("home.figures.helpers", { count: helpers }) },
    solvedThisYear === null
      ? null
      : { value: solvedThisYear, text: t("home.figures.solved", { count: solvedThisYear }) },
    hours === null || hours > 72 ? null : { value: hours, text: t("home.figures.hours") },
  ].filter((figure) => figure !== null);
  if (figures.length === 0) return null;
  return (
    <ul className={css["figures"]} aria-label={t("home.figures.title")}>
      {figures.map((figure) => (
        <li key={figure.text} className={css["figure"]}>
          <span className={css["value"]}>{formatNumber(figure.value)}</span> <span>{figure.text}</span>
        </li>
      ))}
    </ul>
  );
}
