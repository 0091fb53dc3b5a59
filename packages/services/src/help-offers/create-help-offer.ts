import type { Projected } from "@omzien/consent";
import type { HelpOffer, NewHelpOffer } from "@omzien/contracts";
import { transaction } from "@omzien/db";
import { memberOf, type Verb } from "../context.ts";
import { readOffer } from "./read-offer.ts";
import { startOffer } from "./start-offer.ts";

/**
 * Offers help: from now on the member may be asked. One running offer per person.
 *
 * @throws InvalidInputError with every fault at once.
 * @throws ConsentRequiredError `code_of_conduct_not_accepted`, or `consent_required` without `match.be-asked`.
 * @throws ConflictError `help_offer_exists`
 */
export async function createHelpOffer({ ctx, input }: Verb<NewHelpOffer>): Promise<Projected<HelpOffer>> {
  const { personId } = memberOf(ctx);
  return transaction(ctx.db, async (tx) => {
    await startOffer(tx, ctx, { personId, offer: input });
    return readOffer(tx, ctx);
  });
}
