import type { Match } from "@omzien/contracts";
import { useTranslator } from "../../../shell/shell-context.tsx";
import { useFollowUpList } from "../queries.ts";
import { CaseLine } from "./CaseLine.tsx";
import { DeskColumn } from "./DeskColumn.tsx";
import type { ColumnProps } from "./RequestColumn.tsx";

/** Matches of some days ago: both sides are asked how it went. */
export function FollowUpColumn(props: ColumnProps) {
  const query = useFollowUpList();
  return (
    <DeskColumn list="follow-up" query={query} {...props}>
      {(match) => <MatchLine match={match} />}
    </DeskColumn>
  );
}

function MatchLine({ match }: { match: Match }) {
  const { t, formatRelativeDay } = useTranslator();
  const { asker, helper } = match;
  const open = [asker, helper].filter((side) => side && !side.hasAnsweredFollowUp).length;
  return (
    <CaseLine
      what={match.category.name}
      who={t("desk.line.pair", { asker: asker?.name ?? "", helper: helper?.name ?? "" })}
      when={
        <>
          {formatRelativeDay(match.madeAt)}
          <br />
          {t("desk.line.to-call", { count: open })}
        </>
      }
    />
  );
}
