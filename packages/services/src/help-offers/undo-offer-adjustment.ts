import type { Projected } from "@omzien/consent";
import type { HelpOffer } from "@omzien/contracts";
import { transaction } from "@omzien/db";
import { recordAudit } from "../audit.ts";
import { memberOf, type Verb } from "../context.ts";
import { NotFoundError } from "../errors.ts";
import {
  addKind,
  adjustableOffer,
  adjustmentOf,
  markUndone,
  writeNotOwnStreet,
} from "./adjustment-queries.ts";
import { writePause } from "./queries.ts";
import { readOffer } from "./read-offer.ts";

/**
 * Takes back a limit that the member set with one press, to what was there before it. A pause that was chosen otherwise
 * since, stays.
 * @throws NotFoundError when there is no such limit on the member's running offer, or it was undone.
 */
export async function undoOfferAdjustment({
  ctx,
  input,
}: Verb<{ adjustmentId: string }>): Promise<Projected<HelpOffer>> {
  const { personId } = memberOf(ctx);
  const now = ctx.now();
  return transaction(ctx.db, async (tx) => {
    const offer = await tx.maybeOne(adjustableOffer, { personId });
    const made = offer && (await tx.maybeOne(adjustmentOf, { id: input.adjustmentId, offerId: offer.id }));
    if (!offer || !made) throw new NotFoundError();
    const { category_id: categoryId, was_favourite: isFavourite } = made;
    if (categoryId !== null && isFavourite !== null)
      await tx.run(addKind, { offerId: offer.id, categoryId, isFavourite });
    if (made.was_not_own_street !== null)
      await tx.run(writeNotOwnStreet, { id: offer.id, notOwnStreet: made.was_not_own_street, now });
    if (made.kind === "rest" && made.rests_until?.getTime() === offer.paused_until?.getTime())
      await tx.run(writePause, {
        id: offer.id,
        pausedAt: made.was_paused_at,
        pausedUntil: made.was_paused_until,
        now,
      });
    await tx.run(markUndone, { id: made.id, now, by: personId });
    await recordAudit(tx, ctx, {
      action: "help_offer.adjustment_undone",
      subject: offer.id,
      facts: { kind: made.kind },
    });
    return readOffer(tx, ctx);
  });
}
