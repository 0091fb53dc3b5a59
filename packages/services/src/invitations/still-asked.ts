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

/**
 * Those of the candidates who may still be asked: since they were ranked, somebody may have paused, stopped, or taken
 * back that they may be asked. Holds their offers until the transaction ends, so that a withdrawal that comes later
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
  const views = await consentViewsOf(
    tx,
    ctx,
    candidates.map(({ helperId }) => helperId),
  );
  return candidates.filter(({ offerId, helperId }) => {
    const { mayBeAsked } = consentFacts(views.get(helperId) ?? noConsents, now.getTime());
    return running.has(offerId) && mayBeAsked;
  });
}
