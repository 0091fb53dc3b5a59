import type { Projected } from "@omzien/consent";
import type { Me, UpdateMe } from "@omzien/contracts";
import { type TenantTx, transaction } from "@omzien/db";
import { recordAudit } from "../audit.ts";
import { saveContact } from "../contacts/contact-rows.ts";
import { memberOf, type ServiceContext, type Verb } from "../context.ts";
import { InvalidInputError, NotFoundError } from "../errors.ts";
import { readMe } from "./get-me.ts";
import { type Placed, placePerson } from "./place-person.ts";
import { findPersonRow, lockPerson, updatePerson } from "./queries.ts";

/**
 * Changes one's own profile; fields that are absent stay. A new postcode also sets the neighbourhood, and with it
 * who may be asked nearby; running requests keep the place where they were asked.
 *
 * @throws PreconditionError `postcode_outside_area`
 * @throws InvalidInputError `/areaId` that is not near the postcode, or without a postcode.
 */
export async function updateMe({ ctx, input }: Verb<UpdateMe>): Promise<Projected<Me>> {
  const { personId } = memberOf(ctx);
  return transaction(ctx.db, async (tx) => {
    if (!(await lockPerson(tx, personId))) throw new NotFoundError();
    const placed = await placeOf(ctx, tx, personId, input);
    await updatePerson(tx, personId, personChanges(input, placed));
    await saveContact(ctx, tx, personId, contactChanges(input, placed));
    const fields = Object.keys(input).sort().join(" ");
    await recordAudit(tx, ctx, { action: "person.updated", subject: personId, facts: { fields } });
    return readMe(ctx, tx);
  });
}

async function placeOf(
  ctx: ServiceContext,
  tx: TenantTx,
  personId: string,
  input: UpdateMe,
): Promise<Placed | undefined> {
  if (input.postcode === undefined && input.areaId === undefined) return undefined;
  const postcode = input.postcode ?? (await findPersonRow(ctx, tx, personId))?.postcode;
  if (!postcode) throw new InvalidInputError([{ pointer: "/postcode", code: "required" }]);
  return placePerson(tx, { postcode, areaId: input.areaId }, ctx.now());
}

function personChanges(input: UpdateMe, placed: Placed | undefined) {
  return {
    ...(input.firstName === undefined ? {} : { first_name: input.firstName }),
    ...(input.lastName === undefined ? {} : { last_name: input.lastName }),
    ...(input.locale === undefined ? {} : { locale: input.locale }),
    ...(input.languages === undefined ? {} : { languages: input.languages }),
    ...(placed ? { area_id: placed.areaId, x: placed.x, y: placed.y } : {}),
  };
}

function contactChanges(input: UpdateMe, placed: Placed | undefined) {
  return {
    ...(input.phone === undefined ? {} : { phone: input.phone }),
    ...(input.street === undefined ? {} : { street: input.street }),
    ...(input.houseNumber === undefined ? {} : { house_number: input.houseNumber }),
    ...(input.postcode === undefined ? {} : { postcode: input.postcode }),
    ...(placed ? { place: placed.place } : {}),
  };
}
