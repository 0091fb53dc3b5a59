import type { HelpRequest } from "@omzien/contracts";
import { Tag } from "@omzien/ui";
import { useTranslator } from "../../../shell/shell-context.tsx";
import { useRequestList } from "../queries.ts";
import { CaseLine } from "./CaseLine.tsx";
import { DeskColumn } from "./DeskColumn.tsx";

export interface ColumnProps {
  selectedId: string | undefined;
  onSelect: (id: string) => void;
}

/** Requests that wait for a first look, or that nobody has answered yet; answers from elsewhere first, then the oldest. */
export function RequestColumn({ list, ...rest }: ColumnProps & { list: "triage" | "unanswered" }) {
  const query = useRequestList(list);
  return (
    <DeskColumn list={list} query={query} {...rest}>
      {(request) => <RequestLine request={request} />}
    </DeskColumn>
  );
}

function RequestLine({ request }: { request: HelpRequest }) {
  const { t, formatRelativeDay } = useTranslator();
  const { asker, category, urgency, search, areaName } = request;
  return (
    <CaseLine
      what={category.name}
      who={[asker.name, areaName].filter(Boolean).join(" · ")}
      when={
        search && search.asked > 0
          ? t("desk.line.asked", { asked: search.asked, no: search.answeredNo })
          : formatRelativeDay(request.createdAt)
      }
      tag={
        <>
          {search?.hasReplyElsewhere && <Tag tone="success">{t("desk.elsewhere.replied")}</Tag>}
          {urgency !== "normal" && <Tag tone="warning">{t(`desk.urgency.${urgency}`)}</Tag>}
        </>
      }
    />
  );
}
