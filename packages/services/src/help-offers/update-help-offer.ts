import type { Projected } from "@omzien/consent";
import type { HelpOffer, UpdateHelpOffer } from "@omzien/contracts";
import { transaction } from "@omzien/db";
import { recordAudit } from "../audit.ts";
import type { Verb } from "../context.ts";
import { supersedeAdjustments } from "./adjustment-queries.ts";
import { updateOffer } from "./queries.ts";
import { lockOwnOffer, readOffer } from "./read-offer.ts";
import { assertOfferable, replaceCategories, valuesFor } from "./write-offer.ts";

/**
 * Changes the member's own offer as a whole. Asks that wait for an answer stay as they are.
 *
 * @throws NotFoundError when there is no running offer; InvalidInputError with every fault at once.
 */
export async function updateHelpOffer({ ctx, input }: Verb<UpdateHelpOffer>): Promise<Projected<HelpOffer>> {
  return transaction(ctx.db, async (tx) => {
    const { id } = await lockOwnOffer(tx, ctx);
    await assertOfferable(tx, input);
    await tx.run(updateOffer, valuesFor(ctx, id, input));
    await replaceCategories(tx, id, input);
    await tx.run(supersedeAdjustments, { offerId: id, now: ctx.now() });
    await recordAudit(tx, ctx, { action: "help_offer.updated", subject: id });
    return readOffer(tx, ctx);
  });
}
