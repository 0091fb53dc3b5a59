import { consentFacts, noConsents } from "@omzien/consent";
import { defineQuery, type TenantTx } from "@omzien/db";
import type { Candidate } from "@omzien/matching";
import type { ServiceContext } from "../context.ts";
import { addMs, dayMs } from "../local-time.ts";
import { consentViewsOf } from "../search/consent-view-of.ts";

// Whoever pauses, stops or takes a consent back changes this row: they come before the wave, or after it.
const heldOffers = defineQuery<{ ids: string[] }>()((db, param) =>
  db
    .selectFrom("help_offer")
    .select(["id", "person_id", "paused_at", "paused_until", "ended_at", "max_asks_per_month"])
    .where((eb) => eb("id", "=", eb.fn.any(param("ids"))))
    .orderBy("id")
    .forNoKeyUpdate(),
);

// After the lock, too: two searches may have chosen the same helper in the same instant, each as the last that fits.
const asksSince = defineQuery<{ personIds: string[]; since: Date }>()((db, param) =>
  db
    .selectFrom("invitation")
    .select((eb) => ["helper_id", eb.fn.countAll<number>().as("asks")])
    .where((eb) => eb("helper_id", "=", eb.fn.any(param("personIds"))))
    .where("invited_at", ">", param("since"))
    .groupBy("helper_id"),
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
 * Those of the candidates who may still be asked: since they were ranked, somebody may have paused, stopped, put their
 * data on hold, taken back that they may be asked, or been asked as often as they want. Holds their offers until the
 * transaction ends, so that a withdrawal that comes later finds the invitations, and releases them.
 */
export async function stillAsked(
  tx: TenantTx,
  ctx: ServiceContext,
  candidates: readonly Candidate[],
): Promise<Candidate[]> {
  const now = ctx.now();
  const offers = await tx.all(heldOffers, { ids: candidates.map(({ offerId }) => offerId) });
  const personIds = candidates.map(({ helperId }) => helperId);
  const since = addMs(now, -30 * dayMs);
  const asks = new Map(
    (await tx.all(asksSince, { personIds, since })).map((row) => [row.helper_id, row.asks]),
  );
  const running = new Set(
    offers
      .filter((offer) => (asks.get(offer.person_id) ?? 0) < offer.max_asks_per_month)
      .filter((offer) => !offer.ended_at)
      .filter((offer) => !offer.paused_at || (offer.paused_until !== null && offer.paused_until <= now))
      .map(({ id }) => id),
  );
  const resting = new Set((await tx.all(onHold, { personIds })).map(({ id }) => id));
  const views = await consentViewsOf(tx, ctx, personIds);
  return candidates.filter(({ offerId, helperId }) => {
    const { mayBeAsked } = consentFacts(views.get(helperId) ?? noConsents, now.getTime());
    return running.has(offerId) && !resting.has(helperId) && mayBeAsked;
  });
}
