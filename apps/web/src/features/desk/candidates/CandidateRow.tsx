import { Tag, type Tone } from "@omzien/ui";
import { ChevronDown } from "lucide-react";
import { useId } from "react";
import { useTranslator } from "../../../shell/shell-context.tsx";
import { StateTag } from "../frame/StateTag.tsx";
import css from "./CandidateRow.module.css";
import { bestReasons, type Candidate, factorScores, scoreOf } from "./candidate-score.ts";
import { FactorBars } from "./FactorBars.tsx";
import { FactorTable } from "./FactorTable.tsx";

export interface CandidateRowProps {
  candidate: Candidate;
  selectable: boolean;
  selected: boolean;
  onSelect: (selected: boolean) => void;
}

const toneOf = {
  yes: "success",
  no: undefined,
  waiting: "info",
  released: undefined,
} as const satisfies Record<string, Tone | undefined>;

/** One candidate: points and the best reasons on the line, every factor with its points folded out below. */
export function CandidateRow({ candidate, selectable, selected, onSelect }: CandidateRowProps) {
  const { t, formatRelativeDay } = useTranslator();
  const id = useId();
  const { invitation } = candidate;
  const scores = factorScores(candidate);
  return (
    <li className={css["row"]} data-selected={selected || undefined}>
      <div className={css["line"]}>
        {selectable ? (
          <input
            id={id}
            type="checkbox"
            checked={selected}
            onChange={(event) => onSelect(event.target.checked)}
            className={css["check"]}
          />
        ) : (
          <span aria-hidden className={css["check"]} data-empty />
        )}
        <label htmlFor={selectable ? id : undefined} className={css["who"]}>
          <span className={css["name"]}>{candidate.name}</span>
          {candidate.areaName && <span className={css["area"]}>{candidate.areaName}</span>}
        </label>
        <span className={css["points"]}>{t("desk.candidates.points", { points: scoreOf(candidate) })}</span>
        <FactorBars scores={scores} />
        {invitation && (
          <span className={css["state"]}>
            <StateTag tone={toneOf[invitation.answer]}>
              {t(`desk.invitation.${invitation.answer}`, { when: formatRelativeDay(invitation.invitedAt) })}
            </StateTag>
          </span>
        )}
      </div>
      {candidate.training !== null && (
        <p className={css["misfit"]}>
          <Tag tone="success">{t("desk.trained.tag")}</Tag> {candidate.training}
        </p>
      )}
      {candidate.misfits.length > 0 && (
        <p className={css["misfit"]}>
          <Tag tone="warning">{t("desk.misfit.tag")}</Tag>{" "}
          {candidate.misfits.map(({ text }) => text).join(" ")}
        </p>
      )}
      <details className={css["details"]}>
        <summary className={css["summary"]}>
          <ChevronDown aria-hidden className={css["chevron"]} />
          <span className={css["reasons"]}>
            {bestReasons(candidate, 3).join(" ") || t("desk.candidates.why")}
          </span>
        </summary>
        <FactorTable scores={scores} name={candidate.name} />
      </details>
    </li>
  );
}
