import type { Projected } from "@omzien/consent";
import type { HelpOffer, NewHelpOffer } from "@omzien/contracts";
import { transaction, type TenantTx, UniqueViolation } from "@omzien/db";
import { recordAudit } from "../audit.ts";
import { memberOf, type ServiceContext, type Verb } from "../context.ts";
import { ConflictError, ConsentRequiredError, ForbiddenError, InvalidInputError } from "../errors.ts";
import { findAsker } from "../help-requests/asker.ts";
import { sendPacket } from "../information-packet/send-packet.ts";
import { newId } from "../new-id.ts";
import { insertOffer } from "./queries.ts";
import { readOffer } from "./read-offer.ts";
import { assertOfferable, replaceCategories, valuesFor } from "./write-offer.ts";

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
    await assertMayOffer(tx, ctx, personId);
    await assertOfferable(tx, input);
    const id = newId();
    await tx.run(insertOffer, { ...valuesFor(ctx, id, input), personId }).catch(asOfferExists);
    await replaceCategories(tx, id, input);
    await recordAudit(tx, ctx, {
      action: "help_offer.created",
      subject: id,
      facts: { categories: input.categories.length },
    });
    await sendPacket(tx, ctx, personId);
    return readOffer(tx, ctx);
  });
}

async function assertMayOffer(tx: TenantTx, ctx: ServiceContext, personId: string): Promise<void> {
  const found = await findAsker(tx, ctx, personId);
  if (!found || found.person.blocked_at) throw new ForbiddenError();
  if (found.person.restricted_at) throw new ConflictError("data_on_hold");
  const { person, consents } = found;
  const faults = [
    ...(person.first_name === "" ? [{ pointer: "/profile/firstName", code: "required" }] : []),
    ...(person.area_id === null ? [{ pointer: "/profile/area", code: "required" }] : []),
  ];
  if (faults.length > 0) throw new InvalidInputError(faults);
  if (!person.code_accepted) throw new ConsentRequiredError("code_of_conduct_not_accepted");
  if (!consents.mayBeAsked) throw new ConsentRequiredError();
}

function asOfferExists(error: unknown): never {
  if (error instanceof UniqueViolation && error.constraint === "help_offer_one_active")
    throw new ConflictError("help_offer_exists");
  throw error;
}
