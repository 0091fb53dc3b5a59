import type { AdjustOfferByPhone } from "@omzien/contracts";
import type { TenantTx } from "@omzien/db";
import { recordAudit } from "../audit.ts";
import { memberOf, type ServiceContext } from "../context.ts";
import { ConflictError, NotFoundError } from "../errors.ts";
import { addDays, localDateOf, localInstant } from "../local-time.ts";
import { newId } from "../new-id.ts";
import {
  type AdjustableOffer,
  adjustableOffer,
  insertAdjustment,
  kindsOfOffer,
  removeKind,
  writeMaxAsks,
  writeNotOwnStreet,
} from "./adjustment-queries.ts";
import { writePause } from "./queries.ts";

/** What there is to undo of one press. */
interface Changed {
  categoryId?: string;
  wasFavourite?: boolean;
  restsUntil?: Date;
  wasPausedAt?: Date | null;
  wasPausedUntil?: Date | null;
  wasNotOwnStreet?: boolean;
  wasMaxAsks?: number;
  setMaxAsks?: number;
}

/**
 * Sets one limit on somebody's running offer, in the name of the actor, for a verb that has authorised. A pause that
 * lasts as long as the rest stays as it is. What was so already is not written down: there is nothing to undo.
 *
 * @throws NotFoundError when there is no running offer, or that kind of help is not offered.
 * @throws ConflictError `offer_needs_a_kind` for the only kind of help that is offered.
 */
export async function setLimit(
  tx: TenantTx,
  ctx: ServiceContext,
  { personId, limit }: { personId: string; limit: AdjustOfferByPhone },
): Promise<void> {
  const offer = await tx.maybeOne(adjustableOffer, { personId });
  if (!offer) throw new NotFoundError();
  const changed = await change(tx, ctx, offer, limit);
  if (!changed) return;
  await tx.run(insertAdjustment, {
    id: newId(ctx.now().getTime()),
    offerId: offer.id,
    kind: limit.kind,
    categoryId: changed.categoryId ?? null,
    wasFavourite: changed.wasFavourite ?? null,
    restsUntil: changed.restsUntil ?? null,
    wasPausedAt: changed.wasPausedAt ?? null,
    wasPausedUntil: changed.wasPausedUntil ?? null,
    wasNotOwnStreet: changed.wasNotOwnStreet ?? null,
    wasMaxAsks: changed.wasMaxAsks ?? null,
    setMaxAsks: changed.setMaxAsks ?? null,
    now: ctx.now(),
    by: memberOf(ctx).personId,
  });
  await recordAudit(tx, ctx, {
    action: "help_offer.adjusted",
    subject: offer.id,
    facts: { kind: limit.kind },
  });
}

/** @returns nothing when it was so already. */
async function change(
  tx: TenantTx,
  ctx: ServiceContext,
  offer: AdjustableOffer,
  limit: AdjustOfferByPhone,
): Promise<Changed | undefined> {
  const now = ctx.now();
  const { id } = offer;
  switch (limit.kind) {
    case "rest": {
      const restsUntil = localInstant(addDays(localDateOf(now), 7 * limit.weeks), "00:00");
      if (isPausedUntil(offer, restsUntil)) return undefined;
      await tx.run(writePause, { id, pausedAt: now, pausedUntil: restsUntil, now });
      return { restsUntil, wasPausedAt: offer.paused_at, wasPausedUntil: offer.paused_until };
    }
    case "not-my-street":
      if (offer.not_own_street) return undefined;
      await tx.run(writeNotOwnStreet, { id, notOwnStreet: true, now });
      return { wasNotOwnStreet: false };
    case "not-this-kind":
      return leaveKind(tx, id, limit.categoryId);
    case "most-a-month":
      if (offer.max_asks_per_month === limit.count) return undefined;
      await tx.run(writeMaxAsks, { id, maxAsks: limit.count, now });
      return { wasMaxAsks: offer.max_asks_per_month, setMaxAsks: limit.count };
    default:
      return limit satisfies never;
  }
}

/** A pause without an end lasts until the member ends it. */
function isPausedUntil({ paused_at: at, paused_until: until }: AdjustableOffer, day: Date): boolean {
  return at !== null && (until === null || until >= day);
}

async function leaveKind(tx: TenantTx, offerId: string, categoryId: string): Promise<Changed> {
  const kinds = await tx.all(kindsOfOffer, { offerId });
  const kind = kinds.find((offered) => offered.category_id === categoryId);
  if (!kind) throw new NotFoundError();
  if (kinds.length === 1) throw new ConflictError("offer_needs_a_kind");
  await tx.run(removeKind, { offerId, categoryId });
  return { categoryId, wasFavourite: kind.is_favourite };
}
