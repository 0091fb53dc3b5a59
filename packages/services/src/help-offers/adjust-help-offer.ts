import type { Projected } from "@omzien/consent";
import type { AdjustHelpOffer, HelpOffer } from "@omzien/contracts";
import { transaction, type TenantTx } from "@omzien/db";
import { recordAudit } from "../audit.ts";
import { memberOf, type ServiceContext, type Verb } from "../context.ts";
import { ConflictError, NotFoundError } from "../errors.ts";
import { addDays, localDateOf, localInstant } from "../local-time.ts";
import { newId } from "../new-id.ts";
import {
  type AdjustableOffer,
  adjustableOffer,
  askedKind,
  insertAdjustment,
  kindsOfOffer,
  removeKind,
  writeNotOwnStreet,
} from "./adjustment-queries.ts";
import { writePause } from "./queries.ts";
import { readOffer } from "./read-offer.ts";

/** What there is to undo of one press. */
interface Changed {
  categoryId?: string;
  wasFavourite?: boolean;
  restsUntil?: Date;
  wasPausedAt?: Date | null;
  wasPausedUntil?: Date | null;
  wasNotOwnStreet?: boolean;
}

/**
 * Sets a limit on the member's own offer with one press: a rest, a kind of help less, or not the own street. Costs
 * nothing in matching, asks for no reason, and can be undone; asks that wait may still be answered. A pause that lasts
 * longer than the rest stays as it is.
 *
 * @throws NotFoundError when there is no running offer, or the invitation is somebody else's.
 * @throws ConflictError `offer_needs_a_kind` for the only kind of help that is offered.
 */
export async function adjustHelpOffer({ ctx, input }: Verb<AdjustHelpOffer>): Promise<Projected<HelpOffer>> {
  const { personId } = memberOf(ctx);
  return transaction(ctx.db, async (tx) => {
    const offer = await tx.maybeOne(adjustableOffer, { personId });
    if (!offer) throw new NotFoundError();
    const changed = await change(tx, ctx, { offer, helperId: personId, input });
    const id = newId(ctx.now().getTime());
    await tx.run(insertAdjustment, {
      id,
      offerId: offer.id,
      kind: input.kind,
      categoryId: changed.categoryId ?? null,
      wasFavourite: changed.wasFavourite ?? null,
      restsUntil: changed.restsUntil ?? null,
      wasPausedAt: changed.wasPausedAt ?? null,
      wasPausedUntil: changed.wasPausedUntil ?? null,
      wasNotOwnStreet: changed.wasNotOwnStreet ?? null,
      now: ctx.now(),
      by: personId,
    });
    await recordAudit(tx, ctx, {
      action: "help_offer.adjusted",
      subject: offer.id,
      facts: { kind: input.kind },
    });
    return readOffer(tx, ctx);
  });
}

async function change(
  tx: TenantTx,
  ctx: ServiceContext,
  { offer, helperId, input }: { offer: AdjustableOffer; helperId: string; input: AdjustHelpOffer },
): Promise<Changed> {
  const now = ctx.now();
  const { id } = offer;
  switch (input.kind) {
    case "rest": {
      const restsUntil = localInstant(addDays(localDateOf(now), 7 * input.weeks), "00:00");
      if (!isPausedBeyond(offer, restsUntil))
        await tx.run(writePause, { id, pausedAt: now, pausedUntil: restsUntil, now });
      return { restsUntil, wasPausedAt: offer.paused_at, wasPausedUntil: offer.paused_until };
    }
    case "not-my-street":
      await tx.run(writeNotOwnStreet, { id, notOwnStreet: true, now });
      return { wasNotOwnStreet: offer.not_own_street };
    case "not-this-kind":
      return leaveKind(tx, id, { invitationId: input.invitationId, helperId });
    default:
      return input satisfies never;
  }
}

/** A pause without an end lasts until the member ends it. */
function isPausedBeyond({ paused_at: at, paused_until: until }: AdjustableOffer, day: Date): boolean {
  return at !== null && (until === null || until > day);
}

async function leaveKind(
  tx: TenantTx,
  offerId: string,
  asked: { invitationId: string; helperId: string },
): Promise<Changed> {
  const request = await tx.maybeOne(askedKind, asked);
  const kinds = await tx.all(kindsOfOffer, { offerId });
  const kind = kinds.find((offered) => offered.category_id === request?.category_id);
  if (!kind) throw new NotFoundError();
  if (kinds.length === 1) throw new ConflictError("offer_needs_a_kind");
  await tx.run(removeKind, { offerId, categoryId: kind.category_id });
  return { categoryId: kind.category_id, wasFavourite: kind.is_favourite };
}
