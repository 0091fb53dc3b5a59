import { notPersonal, type Projected } from "@omzien/consent";
import type { NewReport, ReportReceipt } from "@omzien/contracts";
import { type TenantTx, transaction } from "@omzien/db";
import { recordAudit } from "../audit.ts";
import type { ServiceContext, Verb } from "../context.ts";
import { NotFoundError } from "../errors.ts";
import { queueMail } from "../mail/queue-mail.ts";
import { newId } from "../new-id.ts";
import { countTry } from "../sign-in/rate-limit.ts";
import { insertReport, sidesOfMatch } from "./queries.ts";

/**
 * Tells the desk that something does not feel right; anybody may, also without an account. Who is signed in gets a
 * mail that it arrived. Nobody but the desk ever sees it, and never the person it is about.
 *
 * @throws NotFoundError when `aboutMatchId` is not a match of the reporter's own.
 * @param input.address network address of the reporter.
 * @throws RateLimitedError after 20 reports of one member in an hour, or 60 of visitors from one address: a library's
 * computers share one.
 */
export async function createReport({
  ctx,
  input,
}: Verb<NewReport & { address: string }>): Promise<Projected<ReportReceipt>> {
  const reporterId = ctx.actor.kind === "member" ? ctx.actor.personId : null;
  await countTry(ctx, {
    key: reporterId ? `reports-of:${reporterId}` : `reports-from:${input.address}`,
    max: reporterId ? 20 : 60,
    windowSeconds: 3600,
  });
  const id = newId(ctx.now().getTime());
  await transaction(ctx.db, async (tx) => {
    await insertReport(tx, {
      id,
      reporter_id: reporterId,
      reporter_contact: input.contact,
      about_match_id: input.aboutMatchId ?? null,
      about_person_id: await otherOf(tx, ctx, input.aboutMatchId),
      page: input.page,
      text: input.text,
      urgency: input.urgency,
      cause: "report",
      reported_at: ctx.now(),
    });
    if (reporterId)
      await queueMail(tx, ctx, { kind: "report-received", personId: reporterId, subjectId: id });
    await recordAudit(tx, ctx, {
      action: "report.created",
      subject: id,
      facts: { urgency: input.urgency },
    });
  });
  return notPersonal({ id, reportedAt: ctx.now().toISOString() });
}

/** The other side of the reporter's own match. */
async function otherOf(
  tx: TenantTx,
  ctx: ServiceContext,
  matchId: string | undefined,
): Promise<string | null> {
  if (matchId === undefined) return null;
  const match = await sidesOfMatch(tx, matchId);
  const personId = ctx.actor.kind === "member" ? ctx.actor.personId : undefined;
  if (match && personId === match.asker_id) return match.helper_id;
  if (match && personId === match.helper_id) return match.asker_id;
  throw new NotFoundError();
}
