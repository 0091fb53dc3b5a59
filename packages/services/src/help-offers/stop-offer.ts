import type { TenantTx } from "@omzien/db";
import { recordAudit } from "../audit.ts";
import { remindOfPromise } from "../confidentiality/remind-of-promise.ts";
import type { ServiceContext } from "../context.ts";
import { NotFoundError } from "../errors.ts";
import { releaseInvitationsOfHelper } from "../invitations/release-invitations.ts";
import { enqueue } from "../jobs.ts";
import { forgetTrainings } from "../trainings/queries.ts";
import { forgetVog } from "../vog/queries.ts";
import { endOffer, lockOffer } from "./queries.ts";

/**
 * Ends somebody's running offer, on the site or at the desk. Asks that wait for an answer are taken back, and those
 * requests are searched for again; a match that runs goes on. That certificates of conduct were seen and which
 * trainings they had is forgotten: nobody needs it any more. The helper is reminded of the promise to keep silent,
 * which stays.
 *
 * @throws NotFoundError when there is no running offer.
 */
export async function stopOffer(tx: TenantTx, ctx: ServiceContext, personId: string): Promise<void> {
  const offer = await tx.maybeOne(lockOffer, { personId });
  if (!offer) throw new NotFoundError();
  await tx.run(endOffer, { id: offer.id, now: ctx.now() });
  await forgetVog(tx, personId);
  await forgetTrainings(tx, personId);
  await remindOfPromise(tx, ctx, personId);
  const requests = await releaseInvitationsOfHelper(tx, ctx, personId, "offer-ended");
  for (const helpRequestId of requests)
    await enqueue(tx, "search_helpers", { helpRequestId }, { key: `search:${helpRequestId}` });
  await recordAudit(tx, ctx, {
    action: "help_offer.ended",
    subject: offer.id,
    facts: { released: requests.length },
  });
}
