import type { OtherHelper, TablePair, WorkTable } from "@omzien/contracts";
import { Text } from "@omzien/ui";
import { useTranslator } from "../../shell/shell-context.tsx";
import { scoreOf } from "../desk/candidates/candidate-score.ts";
import css from "./PairCard.module.css";

/** Why it is not the best helper of all, and who comes next: for those at the table, never for a helper. */
export function OtherHelpers({ pair, table }: { pair: TablePair; table: WorkTable }) {
  const { t } = useTranslator();
  const { best, runnerUp } = pair;
  const pointsOf = ({ points }: OtherHelper) =>
    scoreOf({ ...pair.helper, points, training: null, misfits: [], invitation: null });
  const other = table.pairs.find(({ request }) => request.id === best?.neededFor);
  return (
    <div className={css["others"]}>
      {best && (
        <Text>
          {other
            ? t("work-table.best.needed", {
                name: best.name,
                points: pointsOf(best),
                kind: other.request.category.name,
                asker: other.request.asker.name,
                fitting: other.fitting - 1,
              })
            : t("work-table.best.busy", { name: best.name, points: pointsOf(best) })}
        </Text>
      )}
      <Text muted>
        {runnerUp
          ? t("work-table.runner-up", { name: runnerUp.name, points: pointsOf(runnerUp) })
          : t("work-table.runner-up.none")}
      </Text>
    </div>
  );
}
