import type { TenantTx } from "@omzien/db";
import { recordAudit } from "../audit.ts";
import { memberOf, type ServiceContext } from "../context.ts";
import { NotFoundError } from "../errors.ts";
import {
  type AdjustableOffer,
  type Adjustment,
  addKind,
  adjustableOffer,
  adjustmentOf,
  markUndone,
  writeMaxAsks,
  writeNotOwnStreet,
} from "./adjustment-queries.ts";
import { writePause } from "./queries.ts";

/**
 * Takes back one limit on somebody's running offer, to what was there before it, for a verb that has authorised. What
 * was chosen otherwise since, stays.
 *
 * @throws NotFoundError when there is no such limit on the running offer, or it was undone.
 */
export async function takeBackLimit(
  tx: TenantTx,
  ctx: ServiceContext,
  { personId, adjustmentId }: { personId: string; adjustmentId: string },
): Promise<void> {
  const now = ctx.now();
  const offer = await tx.maybeOne(adjustableOffer, { personId });
  const made = offer && (await tx.maybeOne(adjustmentOf, { id: adjustmentId, offerId: offer.id }));
  if (!offer || !made) throw new NotFoundError();
  if (made.superseded_at === null) await restore(tx, offer, made, now);
  await tx.run(markUndone, { id: made.id, now, by: memberOf(ctx).personId });
  await recordAudit(tx, ctx, {
    action: "help_offer.adjustment_undone",
    subject: offer.id,
    facts: { kind: made.kind },
  });
}

/** Only what still stands as it was set. */
async function restore(tx: TenantTx, offer: AdjustableOffer, made: Adjustment, now: Date): Promise<void> {
  const { id } = offer;
  const { category_id: categoryId, was_favourite: isFavourite } = made;
  if (categoryId !== null && isFavourite !== null)
    await tx.run(addKind, { offerId: id, categoryId, isFavourite });
  // Who may be asked in the own street again has said so since.
  if (made.was_not_own_street !== null && offer.not_own_street)
    await tx.run(writeNotOwnStreet, { id, notOwnStreet: made.was_not_own_street, now });
  if (made.was_max_asks !== null && made.set_max_asks === offer.max_asks_per_month)
    await tx.run(writeMaxAsks, { id, maxAsks: made.was_max_asks, now });
  if (made.kind === "rest" && made.rests_until?.getTime() === offer.paused_until?.getTime())
    await tx.run(writePause, {
      id,
      pausedAt: made.was_paused_at,
      pausedUntil: made.was_paused_until,
      now,
    });
}
