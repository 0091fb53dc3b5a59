import { notPersonal, type Projected } from "@omzien/consent";
import type { Restriction } from "@omzien/contracts";
import { type TenantTx, transaction } from "@omzien/db";
import { recordAudit } from "../audit.ts";
import { releaseAskedFor, releaseAsksOf } from "../consents/withdrawal-effects.ts";
import { deskMemberOf, memberOf, type ServiceContext, type Verb } from "../context.ts";
import { ForbiddenError } from "../errors.ts";
import { recallForwardingsFor } from "../forwarding/recall-forwardings.ts";
import { queueMail } from "../mail/queue-mail.ts";
import { tellOfMatch } from "../matches/tell-of-match.ts";
import { holdOffer, lockHold, openRequestsOf, runningMatchesOf, writeHold } from "./queries.ts";

/**
 * Puts one's own data on hold (GDPR art. 18): they are kept, and nothing new is done with them. Nobody is asked, or
 * asks, any more; the desk sees them only with a reason. Help that was agreed goes on without contact data, and the
 * other side is told so. Doing it twice changes nothing.
 * @throws NotFoundError when the person has been erased meanwhile.
 */
export async function restrictMyData({ ctx }: { ctx: ServiceContext }): Promise<Projected<Restriction>> {
  return putOnHold(ctx, memberOf(ctx).personId, "web");
}

/**
 * The same for somebody who phones or stands at the desk.
 * @throws ForbiddenError for anybody but a coordinator; NotFoundError for an unknown person.
 */
export async function restrictDataOf({
  ctx,
  input: { personId },
}: Verb<{ personId: string }>): Promise<Projected<Restriction>> {
  if (!deskMemberOf(ctx).roles.includes("coordinator")) throw new ForbiddenError();
  return putOnHold(ctx, personId, "phone");
}

async function putOnHold(
  ctx: ServiceContext,
  personId: string,
  channel: "web" | "phone",
): Promise<Projected<Restriction>> {
  const restrictedAt = await transaction(ctx.db, async (tx) => {
    const since = await lockHold(tx, personId);
    if (since) return since;
    const now = ctx.now();
    await writeHold(tx, personId, now);
    await stopAsking(tx, ctx, personId);
    for (const { id, other_id: otherId } of await runningMatchesOf(tx, personId))
      await tellOfMatch(tx, ctx, { kind: "neighbour-on-hold", personId: otherId, matchId: id });
    await queueMail(tx, ctx, { kind: "data-on-hold", personId, subjectId: personId });
    await recordAudit(tx, ctx, { action: "data.put_on_hold", subject: personId, facts: { channel } });
    return now;
  });
  return notPersonal({ restrictedAt: restrictedAt.toISOString() });
}

/** Holds offer and requests, so that a wave that goes out at this moment comes before this, or finds the hold. */
async function stopAsking(tx: TenantTx, ctx: ServiceContext, personId: string): Promise<void> {
  const now = ctx.now();
  await holdOffer(tx, personId, now);
  await recallForwardingsFor(tx, ctx, personId);
  await releaseAsksOf(tx, now, personId);
  await releaseAskedFor(tx, ctx, await openRequestsOf(tx, personId, now));
}
