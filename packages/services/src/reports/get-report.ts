import type { Projected } from "@omzien/consent";
import type { Report } from "@omzien/contracts";
import { transaction } from "@omzien/db";
import { withLooks } from "../access-log/look-book.ts";
import { recordAudit } from "../audit.ts";
import { deskMemberOf, type Verb } from "../context.ts";
import { NotFoundError } from "../errors.ts";
import { presentReport } from "./present.ts";
import { findReport } from "./queries.ts";

/**
 * One report; the look is logged.
 * @throws ForbiddenError for anybody who does not work at the desk; NotFoundError also for a report about the reader.
 */
export async function getReport({ ctx, input }: Verb<{ reportId: string }>): Promise<Projected<Report>> {
  const { personId } = deskMemberOf(ctx);
  return transaction(ctx.db, async (tx) => {
    const row = await findReport(ctx, tx, input.reportId, personId);
    if (!row) throw new NotFoundError();
    await recordAudit(tx, ctx, { action: "report.viewed", subject: row.id });
    return withLooks(tx, ctx, { reason: "report" }, (looks) => presentReport(ctx, row, looks));
  });
}
