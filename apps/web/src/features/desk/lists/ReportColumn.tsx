import type { Report } from "@omzien/contracts";
import { Tag } from "@omzien/ui";
import { useTranslator } from "../../../shell/shell-context.tsx";
import { useReportList } from "../queries.ts";
import { CaseLine } from "./CaseLine.tsx";
import { DeskColumn } from "./DeskColumn.tsx";
import type { ColumnProps } from "./RequestColumn.tsx";

/** Reports that somebody still has to look into; the newest first. */
export function ReportColumn(props: ColumnProps) {
  const query = useReportList();
  return (
    <DeskColumn list="reports" query={query} {...props}>
      {(report) => <ReportLine report={report} />}
    </DeskColumn>
  );
}

function ReportLine({ report }: { report: Report }) {
  const { t, formatRelativeDay } = useTranslator();
  return (
    <CaseLine
      what={t(`desk.report.cause.${report.cause}`)}
      who={report.reporter?.name || t("desk.report.nobody")}
      when={formatRelativeDay(report.reportedAt)}
      tag={report.urgency === "now" && <Tag tone="danger">{t("desk.report.now")}</Tag>}
    />
  );
}
