import type { Projected } from "@omzien/consent";
import type { Report, ReportListQuery } from "@omzien/contracts";
import { transaction } from "@omzien/db";
import { withLooks } from "../access-log/look-book.ts";
import { recordAudit } from "../audit.ts";
import { deskMemberOf, type Verb } from "../context.ts";
import { decodeCursor, type Page, pageFrom } from "../page.ts";
import { presentReport } from "./present.ts";
import { listReportRows } from "./queries.ts";

/**
 * Reports for the desk, newest first; those about the reader are left out. The look is logged.
 * @throws ForbiddenError for anybody who does not work at the desk.
 */
export async function listReports({ ctx, input }: Verb<ReportListQuery>): Promise<Page<Projected<Report>>> {
  const { personId } = deskMemberOf(ctx);
  const after = input.cursor === undefined ? undefined : decodeCursor(input.cursor);
  return transaction(ctx.db, async (tx) => {
    const rows = await listReportRows(ctx, tx, personId, {
      state: input.state,
      after,
      limit: input.limit + 1,
    });
    const count = Math.min(rows.length, input.limit);
    await recordAudit(tx, ctx, { action: "report.listed", facts: { state: input.state, count } });
    return withLooks(tx, ctx, { reason: "report" }, (looks) =>
      pageFrom(
        rows,
        input.limit,
        (row) => ({ at: row.reported_at, id: row.id }),
        (row) => presentReport(ctx, row, looks),
      ),
    );
  });
}
