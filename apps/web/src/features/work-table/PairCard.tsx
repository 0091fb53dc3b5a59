import type { TablePair, WorkTable } from "@omzien/contracts";
import { Tag, Text } from "@omzien/ui";
import { ArrowRight, ChevronDown, Lock } from "lucide-react";
import { useTranslator } from "../../shell/shell-context.tsx";
import { bestReasons, factorScores, scoreOf } from "../desk/candidates/candidate-score.ts";
import { FactorTable } from "../desk/candidates/FactorTable.tsx";
import { OtherHelpers } from "./OtherHelpers.tsx";
import { PairActions } from "./PairActions.tsx";
import css from "./PairCard.module.css";
import { RequestSide } from "./RequestSide.tsx";
import { pairKey } from "./table-choices.ts";
import type { TableState } from "./use-work-table.ts";

export interface PairProps {
  pair: TablePair;
  table: WorkTable;
  state: TableState;
}

/** One pair: who asks, who could help, why, and who else; under it what people may decide. */
export function PairCard({ pair, table, state }: PairProps) {
  const choice = state.choiceOf(pairKey(pair.request.id, pair.helper.offerId));
  return (
    <li className={css["pair"]} data-chosen={choice === "ask" || undefined}>
      <div className={css["sides"]}>
        <RequestSide request={pair.request} />
        <ArrowRight aria-hidden className={css["arrow"]} />
        <HelperSide pair={pair} isKept={choice === "keep"} />
      </div>
      <OtherHelpers pair={pair} table={table} />
      <PairActions pair={pair} table={table} state={state} />
    </li>
  );
}

function HelperSide({ pair: { helper }, isKept }: { pair: TablePair; isKept: boolean }) {
  const { t } = useTranslator();
  const candidate = { ...helper, training: null, misfits: [], invitation: null };
  return (
    <div className={css["side"]}>
      <p className={css["who"]}>
        <span className={css["name"]}>{helper.name}</span>
        {helper.areaName && <span className={css["area"]}>{helper.areaName}</span>}
        <span className={css["points"]}>{t("desk.candidates.points", { points: scoreOf(candidate) })}</span>
        {isKept && <Tag icon={<Lock aria-hidden />}>{t("work-table.kept")}</Tag>}
      </p>
      <Text>{bestReasons(candidate, 2).join(" ")}</Text>
      <details className={css["details"]}>
        <summary className={css["fold"]}>
          <ChevronDown aria-hidden className={css["chevron"]} />
          <span>{t("desk.candidates.why")}</span>
        </summary>
        <FactorTable scores={factorScores(candidate)} name={helper.name} />
      </details>
    </div>
  );
}
