import type { CallTask } from "@omzien/contracts";
import { useTranslator } from "../../../shell/shell-context.tsx";
import { useCallList } from "../queries.ts";
import { CaseLine } from "./CaseLine.tsx";
import { DeskColumn } from "./DeskColumn.tsx";
import type { ColumnProps } from "./RequestColumn.tsx";

/** People to be called because a mail cannot do it, or something was not right; the longest waiting first. */
export function CallColumn(props: ColumnProps) {
  const query = useCallList();
  return (
    <DeskColumn list="calls" query={query} {...props}>
      {(call) => <CallLine call={call} />}
    </DeskColumn>
  );
}

function CallLine({ call: { kind, person, createdAt, goesOn, invitation } }: { call: CallTask }) {
  const { t, formatDate, formatRelativeDay } = useTranslator();
  return (
    <CaseLine
      what={t(`desk.calls.kind.${kind}`)}
      who={[person.name, invitation?.category.name].filter(Boolean).join(" · ")}
      when={goesOn ? t("desk.calls.line.goes", { day: formatDate(goesOn) }) : formatRelativeDay(createdAt)}
    />
  );
}
