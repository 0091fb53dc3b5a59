import { present, project, type Projected } from "@omzien/consent";
import type { Report } from "@omzien/contracts";
import type { Look, LookBook } from "../access-log/look-book.ts";
import type { ServiceContext } from "../context.ts";
import { deskRelationOf, lookContext, subjectOf, viewerOf, withRequired } from "../disclosure.ts";
import type { ReportRow } from "./queries.ts";

/**
 * A report for the desk. Its subject is the person whom it is about; a report about nobody in particular is about
 * itself, so that the rule against reading what was reported about oneself always has someone to compare with.
 */
export function presentReport(ctx: ServiceContext, row: ReportRow, looks: LookBook): Projected<Report> {
  const look = {
    ...lookContext(ctx, {
      relation: deskRelationOf(ctx) ?? "none",
      facts: { authored: row.reporter_id === viewerOf(ctx).id },
    }),
    purpose: "safety.case" as const,
  };
  const record = {
    kind: "report" as const,
    subject: subjectOf(ctx, row.about_person_id ?? row.id),
    values: {
      kind: row.cause,
      text: row.text,
      urgency: row.urgency,
      reporter: reporterOf(row),
      closingRemark: row.closing_remark,
    },
  };
  const visible = project(ctx.disclosure, viewerOf(ctx), record, look);
  noteLooks(row, { record, ctx: look }, looks);
  const seen = withRequired(visible, ["kind", "text", "urgency", "reporter", "closingRemark"]);
  return present(factsOf(row), { seen }, bodyOf);
}

/** A report shows two people: whom it is about, and who reported. */
function noteLooks(row: ReportRow, { record, ctx }: Pick<Look, "record" | "ctx">, looks: LookBook): void {
  const about = { kind: "report" as const, id: row.id };
  const { reporter, ...report }: Readonly<Record<string, unknown>> = record.values;
  looks.add({ personId: row.about_person_id, about, record: { ...record, values: report }, ctx });
  looks.add({ personId: row.reporter_id, about, record: { ...record, values: { reporter } }, ctx });
}

function factsOf(row: ReportRow) {
  return {
    id: row.id,
    aboutMatchId: row.about_match_id,
    reportedAt: row.reported_at.toISOString(),
    closedAt: row.closed_at?.toISOString() ?? null,
  };
}

type Seen = Pick<Report, "text" | "urgency" | "reporter" | "closingRemark"> & { kind: Report["cause"] };

function bodyOf({ seen }: { seen: Seen }, facts: ReturnType<typeof factsOf>): Report {
  const { kind: cause, text, urgency, reporter, closingRemark } = seen;
  return { ...facts, cause, text, urgency, reporter, closingRemark };
}

function reporterOf(row: ReportRow): Report["reporter"] {
  const name = [row.first_name, row.last_name].filter(Boolean).join(" ");
  const contact = row.reporter_contact || (row.phone ?? row.email ?? "");
  return name || contact || row.reporter_id ? { id: row.reporter_id, name, contact } : null;
}
