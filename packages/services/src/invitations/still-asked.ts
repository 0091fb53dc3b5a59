import { consentFacts, noConsents } from "@omzien/consent";
import { defineQuery, type TenantTx } from "@omzien/db";
import type { Candidate } from "@omzien/matching";
import type { ServiceContext } from "../context.ts";
import { consentViewsOf } from "../search/consent-view-of.ts";

// Whoever pauses, stops or takes a consent back changes this row: they come before the wave, or after it.
const heldOffers = defineQuery<{ ids: string[] }>()((db, param) =>
  db
    .selectFrom("help_offer")
    .select(["id", "paused_at", "paused_until", "ended_at"])
    .where((eb) => eb("id", "=", eb.fn.any(param("ids"))))
    .orderBy("id")
    .forShare(),
);

// After the lock, in a statement of its own: with it, it would be of before the wait.
const onHold = defineQuery<{ personIds: string[] }>()((db, param) =>
  db
    .selectFrom("person")
    .select("id")
    .where((eb) => eb("id", "=", eb.fn.any(param("personIds"))))
    .where("restricted_at", "is not", null),
);

/**
 * Those of the candidates who may still be asked: since they were ranked, somebody may have paused, stopped, put
 * their data on hold, or taken back that they may be asked. Holds their offers until the transaction ends, so that a withdrawal that comes later
 * finds the invitations, and releases them.
 */
export async function stillAsked(
  tx: TenantTx,
  ctx: ServiceContext,
  candidates: readonly Candidate[],
): Promise<Candidate[]> {
  const now = ctx.now();
  const offers = await tx.all(heldOffers, { ids: candidates.map(({ offerId }) => offerId) });
  const running = new Set(
    offers
      .filter((offer) => !offer.ended_at)
      .filter((offer) => !offer.paused_at || (offer.paused_until !== null && offer.paused_until <= now))
      .map(({ id }) => id),
  );
  const personIds = candidates.map(({ helperId }) => helperId);
  const resting = new Set((await tx.all(onHold, { personIds })).map(({ id }) => id));
  const views = await consentViewsOf(tx, ctx, personIds);
  return candidates.filter(({ offerId, helperId }) => {
    const { mayBeAsked } = consentFacts(views.get(helperId) ?? noConsents, now.getTime());
    return running.has(offerId) && !resting.has(helperId) && mayBeAsked;
  });
}
