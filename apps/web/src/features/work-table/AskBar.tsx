import type { WorkTable } from "@omzien/contracts";
import { Button } from "@omzien/ui";
import { Send } from "lucide-react";
import type { ProblemError } from "../../api/problem-error.ts";
import { ProblemNotice } from "../../api/ProblemNotice.tsx";
import { useTranslator } from "../../shell/shell-context.tsx";
import css from "./AskBar.module.css";
import type { TableState } from "./use-work-table.ts";

export interface AskBarProps {
  table: WorkTable;
  state: TableState;
  problem: ProblemError | undefined;
  onAsk: () => void;
}

/** How many are chosen, and the way to ask them all; stays in sight under a long table. */
export function AskBar({ table, state, problem, onAsk }: AskBarProps) {
  const { t } = useTranslator();
  const count = state.toAsk.length;
  return (
    <div className={css["bar"]}>
      <ProblemNotice problem={problem} />
      <div className={css["row"]}>
        {count > 0 && (
          <Button icon={<Send aria-hidden />} onClick={onAsk}>
            {t("work-table.send", { count })}
          </Button>
        )}
        {count < table.pairs.length && state.mayAskMore && (
          <Button variant={count === 0 ? "secondary" : "quiet"} onClick={() => state.askAll(table)}>
            {t("work-table.ask-all")}
          </Button>
        )}
        {count > 0 && (
          <Button variant="quiet" onClick={state.askNobody}>
            {t("work-table.ask-none")}
          </Button>
        )}
        <span className={css["count"]}>{t("work-table.chosen", { count })}</span>
      </div>
    </div>
  );
}
