import { transaction } from "@omzien/db";
import type { Verb } from "../context.ts";
import { authoriseCaller } from "./get-offer-limits.ts";
import { stopOffer } from "./stop-offer.ts";

/**
 * Ends the offer of a helper who telephones; asks for no reason.
 *
 * @throws ForbiddenError for anybody who does not work at the desk, and for oneself; NotFoundError for an unknown
 * person, one whose data are on hold, and one without a running offer.
 */
export async function endOfferByPhone({
  ctx,
  input: { personId },
}: Verb<{ personId: string }>): Promise<void> {
  await transaction(ctx.db, async (tx) => {
    await authoriseCaller(tx, ctx, personId);
    await stopOffer(tx, ctx, personId);
  });
}
