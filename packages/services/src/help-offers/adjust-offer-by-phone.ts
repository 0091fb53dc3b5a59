import type { Projected } from "@omzien/consent";
import type { AdjustOfferByPhone, OfferLimits } from "@omzien/contracts";
import { transaction } from "@omzien/db";
import type { Verb } from "../context.ts";
import { authoriseCaller, readLimits } from "./get-offer-limits.ts";
import { setLimit } from "./set-limit.ts";

/**
 * Sets a limit for a helper who telephones: a rest, a kind of help less, not the own street, or at most so many asks
 * a month. Costs nothing in matching, asks for no reason, and can be undone, also by the helper.
 *
 * @throws ForbiddenError for anybody who does not work at the desk, and for oneself; NotFoundError for an unknown
 * person, one whose data are on hold, one without a running offer, and a kind of help that is not offered.
 * @throws ConflictError `offer_needs_a_kind` for the only kind of help that is offered.
 */
export async function adjustOfferByPhone({
  ctx,
  input: { personId, ...limit },
}: Verb<AdjustOfferByPhone & { personId: string }>): Promise<Projected<OfferLimits>> {
  return transaction(ctx.db, async (tx) => {
    await authoriseCaller(tx, ctx, personId);
    await setLimit(tx, ctx, { personId, limit });
    return readLimits(tx, ctx, personId);
  });
}
