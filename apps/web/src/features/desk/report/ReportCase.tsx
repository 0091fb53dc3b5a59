import type { Report } from "@omzien/contracts";
import { SummaryList, Tag, Text } from "@omzien/ui";
import { useTranslator } from "../../../shell/shell-context.tsx";
import { CallNotes } from "../../call-notes/CallNotes.tsx";
import { phoneText } from "../../people/phone-text.ts";
import { CaseFrame } from "../frame/CaseFrame.tsx";
import { CaseLoaded } from "../frame/CaseLoaded.tsx";
import { deskHref, stepBack, withPerson } from "../frame/desk-search.ts";
import { useDeskSearch } from "../frame/use-desk-search.ts";
import { useDeskReport } from "../queries.ts";
import { AboutMatch } from "./AboutMatch.tsx";
import { CloseReport } from "./CloseReport.tsx";
import css from "./ReportCase.module.css";

/** A report as the desk works on it: what was said, by whom, about what, and what was done. */
export function ReportCase({ reportId }: { reportId: string }) {
  const query = useDeskReport(reportId);
  return <CaseLoaded query={query}>{(report) => <LoadedCase report={report} />}</CaseLoaded>;
}

function LoadedCase({ report }: { report: Report }) {
  const { t } = useTranslator();
  const { search } = useDeskSearch();
  const { aboutMatchId: matchId } = report;
  return (
    <CaseFrame
      title={t(`desk.report.cause.${report.cause}`)}
      backHref={deskHref(stepBack(search))}
      backText={t("desk.back.list")}
      tags={<ReportTags report={report} />}
    >
      {report.text ? (
        <blockquote className={css["words"]}>{report.text}</blockquote>
      ) : (
        <Text muted>{t("desk.report.no-text")}</Text>
      )}
      <ReportFacts report={report} />
      {matchId && <AboutMatch matchId={matchId} />}
      <CallNotes subject={{ reportId: report.id }} />
      {!report.closedAt && <CloseReport reportId={report.id} />}
    </CaseFrame>
  );
}

function ReportTags({ report }: { report: Report }) {
  const { t } = useTranslator();
  return (
    <>
      <Tag>{t(report.closedAt ? "desk.report.closed" : "desk.report.open")}</Tag>
      {report.urgency === "now" && <Tag tone="danger">{t("desk.report.now")}</Tag>}
    </>
  );
}

function ReportFacts({ report }: { report: Report }) {
  const { t, formatInstant } = useTranslator();
  const { search } = useDeskSearch();
  const { reporter } = report;
  const name = reporter?.name || t("desk.report.nobody");
  const who = reporter?.id ? <a href={deskHref(withPerson(search, reporter.id))}>{name}</a> : name;
  return (
    <SummaryList
      rows={[
        { label: t("desk.report.by"), value: who },
        { label: t("desk.report.contact"), value: reporter && phoneText(reporter.contact) },
        { label: t("desk.report.at"), value: formatInstant(report.reportedAt) },
        { label: t("desk.report.closed.at"), value: report.closedAt && formatInstant(report.closedAt) },
        { label: t("desk.report.remark"), value: report.closingRemark },
      ]}
    />
  );
}
