import { type Projected } from "@omzien/consent";
import type { CloseReport, Report } from "@omzien/contracts";
import { type TenantTx, transaction } from "@omzien/db";
import { withLooks } from "../access-log/look-book.ts";
import { recordAudit } from "../audit.ts";
import { deskMemberOf, type Verb } from "../context.ts";
import { ConflictError, invariant, NotFoundError } from "../errors.ts";
import { presentReport } from "./present.ts";
import { closeReportRow, findReport, type ReportRow, sidesOfMatch } from "./queries.ts";

/**
 * Closes a report with a remark on what was done.
 * @throws ForbiddenError for anybody who does not work at the desk; NotFoundError also for a report about the reader
 * or about a match of their own;
 * ConflictError `report_already_closed`
 */
export async function closeReport({
  ctx,
  input: { reportId, remark },
}: Verb<{ reportId: string } & CloseReport>): Promise<Projected<Report>> {
  const { personId } = deskMemberOf(ctx);
  return transaction(ctx.db, async (tx) => {
    const found = await findReport(ctx, tx, reportId, personId);
    if (!found || (await isOwnCase(tx, found, personId))) throw new NotFoundError();
    const closed = await closeReportRow(tx, { id: reportId, by: personId, at: ctx.now(), remark });
    if (!closed) throw new ConflictError("report_already_closed");
    await recordAudit(tx, ctx, { action: "report.closed", subject: reportId });
    const row = await findReport(ctx, tx, reportId, personId);
    invariant(row, "a report that was just closed is there");
    return withLooks(tx, ctx, { reason: "report" }, (looks) => presentReport(ctx, row, looks));
  });
}

async function isOwnCase(tx: TenantTx, report: ReportRow, personId: string): Promise<boolean> {
  const match = report.about_match_id ? await sidesOfMatch(tx, report.about_match_id) : undefined;
  return match?.asker_id === personId || match?.helper_id === personId;
}
