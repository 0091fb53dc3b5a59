import type { NewHelpOffer } from "@omzien/contracts";
import { type TenantTx, UniqueViolation } from "@omzien/db";
import { recordAudit } from "../audit.ts";
import { memberOf, type ServiceContext } from "../context.ts";
import { ConflictError, ConsentRequiredError, ForbiddenError, InvalidInputError } from "../errors.ts";
import { findAsker } from "../help-requests/asker.ts";
import { sendPacket } from "../information-packet/send-packet.ts";
import { newId } from "../new-id.ts";
import { insertOffer } from "./queries.ts";
import { assertOfferable, replaceCategories, valuesFor } from "./write-offer.ts";

/**
 * Writes down what somebody offers, on the site or at the desk; from now on they may be asked.
 * @throws as `createHelpOffer`.
 */
export async function startOffer(
  tx: TenantTx,
  ctx: ServiceContext,
  { personId, offer }: { personId: string; offer: NewHelpOffer },
): Promise<void> {
  await assertMayOffer(tx, ctx, personId);
  await assertOfferable(tx, offer);
  const id = newId();
  await tx.run(insertOffer, { ...valuesFor(ctx, id, offer), personId }).catch(asOfferExists);
  await replaceCategories(tx, id, offer);
  await recordAudit(tx, ctx, {
    action: "help_offer.created",
    subject: id,
    facts: { categories: offer.categories.length, byPhone: memberOf(ctx).personId !== personId },
  });
  await sendPacket(tx, ctx, personId);
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
