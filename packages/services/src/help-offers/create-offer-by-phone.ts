import type { Projected } from "@omzien/consent";
import type { NewHelpOffer, OfferLimits } from "@omzien/contracts";
import { transaction } from "@omzien/db";
import type { Verb } from "../context.ts";
import { authoriseCaller, readLimits } from "./get-offer-limits.ts";
import { startOffer } from "./start-offer.ts";

/**
 * Writes down what somebody who telephones or walks in offers; an e-mail address is not needed, for the desk calls who
 * has none.
 *
 * @throws ForbiddenError for anybody who does not work at the desk, and for oneself; NotFoundError for an unknown
 * person, and one whose data are on hold.
 * @throws InvalidInputError, ConsentRequiredError, ConflictError as `createHelpOffer`.
 */
export async function createOfferByPhone({
  ctx,
  input: { personId, ...offer },
}: Verb<NewHelpOffer & { personId: string }>): Promise<Projected<OfferLimits>> {
  return transaction(ctx.db, async (tx) => {
    await authoriseCaller(tx, ctx, personId);
    await startOffer(tx, ctx, { personId, offer });
    return readLimits(tx, ctx, personId);
  });
}
