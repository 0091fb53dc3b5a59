import type { Projected } from "@omzien/consent";
import type { OfferLimits } from "@omzien/contracts";
import { transaction } from "@omzien/db";
import type { Verb } from "../context.ts";
import { authoriseCaller, readLimits } from "./get-offer-limits.ts";
import { takeBackLimit } from "./take-back-limit.ts";

/**
 * Takes back a limit for a helper who telephones, to what was there before it, whoever set it.
 *
 * @throws ForbiddenError for anybody who does not work at the desk, and for oneself; NotFoundError for an unknown
 * person, one whose data are on hold, and when there is no such limit on their running offer, or it was undone.
 */
export async function undoAdjustmentByPhone({
  ctx,
  input,
}: Verb<{ personId: string; adjustmentId: string }>): Promise<Projected<OfferLimits>> {
  return transaction(ctx.db, async (tx) => {
    await authoriseCaller(tx, ctx, input.personId);
    await takeBackLimit(tx, ctx, input);
    return readLimits(tx, ctx, input.personId);
  });
}
