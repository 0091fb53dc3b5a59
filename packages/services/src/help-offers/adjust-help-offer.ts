import type { Projected } from "@omzien/consent";
import type { AdjustHelpOffer, AdjustOfferByPhone, HelpOffer } from "@omzien/contracts";
import { transaction, type TenantTx } from "@omzien/db";
import { memberOf, type Verb } from "../context.ts";
import { NotFoundError } from "../errors.ts";
import { askedKind } from "./adjustment-queries.ts";
import { readOffer } from "./read-offer.ts";
import { setLimit } from "./set-limit.ts";

/**
 * Sets a limit on the member's own offer with one press: a rest, a kind of help less, or not the own street. Costs
 * nothing in matching, asks for no reason, and can be undone; asks that wait may still be answered. A pause that lasts
 * as long as the rest stays as it is.
 *
 * @throws NotFoundError when there is no running offer, or the invitation is somebody else's.
 * @throws ConflictError `offer_needs_a_kind` for the only kind of help that is offered.
 */
export async function adjustHelpOffer({ ctx, input }: Verb<AdjustHelpOffer>): Promise<Projected<HelpOffer>> {
  const { personId } = memberOf(ctx);
  return transaction(ctx.db, async (tx) => {
    await setLimit(tx, ctx, { personId, limit: await limitOf(tx, personId, input) });
    return readOffer(tx, ctx);
  });
}

/** The kind of help is the one that the invitation asked for. */
async function limitOf(tx: TenantTx, helperId: string, input: AdjustHelpOffer): Promise<AdjustOfferByPhone> {
  if (input.kind !== "not-this-kind") return input;
  const asked = await tx.maybeOne(askedKind, { invitationId: input.invitationId, helperId });
  if (!asked) throw new NotFoundError();
  return { kind: "not-this-kind", categoryId: asked.category_id };
}
