import type { Projected } from "@omzien/consent";
import type { HelpOffer } from "@omzien/contracts";
import { transaction } from "@omzien/db";
import { memberOf, type Verb } from "../context.ts";
import { readOffer } from "./read-offer.ts";
import { takeBackLimit } from "./take-back-limit.ts";

/**
 * Takes back a limit that the member set with one press, or the desk for them, to what was there before it. What was
 * chosen otherwise since, stays.
 * @throws NotFoundError when there is no such limit on the member's running offer, or it was undone.
 */
export async function undoOfferAdjustment({
  ctx,
  input: { adjustmentId },
}: Verb<{ adjustmentId: string }>): Promise<Projected<HelpOffer>> {
  const { personId } = memberOf(ctx);
  return transaction(ctx.db, async (tx) => {
    await takeBackLimit(tx, ctx, { personId, adjustmentId });
    return readOffer(tx, ctx);
  });
}
