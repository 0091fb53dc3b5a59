import type { Projected } from "@omzien/consent";
import type { NewPerson, PersonCard } from "@omzien/contracts";
import { type TenantTx, transaction, UniqueViolation } from "@omzien/db";
import { withLooks } from "../access-log/look-book.ts";
import { recordAudit } from "../audit.ts";
import { findByContact } from "../contacts/contact-rows.ts";
import { deskMemberOf, type ServiceContext, type Verb } from "../context.ts";
import { ConflictError, invariant } from "../errors.ts";
import { newId } from "../new-id.ts";
import { readCard } from "./get-person-card.ts";
import { placePerson } from "./place-person.ts";
import { pseudonymFor } from "./pseudonym.ts";
import { insertPerson } from "./queries.ts";

/**
 * Takes someone down during a call; an e-mail address is not needed. Whoever later signs in with the address that
 * was given becomes this person.
 *
 * @throws ForbiddenError for anybody who does not work at the desk.
 * @throws ConflictError `person_already_exists` with `personId`, when the phone number or address is known.
 * @throws PreconditionError `postcode_outside_area`
 */
export async function createPersonByPhone({ ctx, input }: Verb<NewPerson>): Promise<Projected<PersonCard>> {
  deskMemberOf(ctx);
  try {
    return await transaction(ctx.db, (tx) => create(tx, ctx, input));
  } catch (error) {
    if (!(error instanceof UniqueViolation)) throw error;
    const personId = await findByContact(ctx, ctx.db, input);
    invariant(personId, "somebody has the address that was refused as taken");
    throw new ConflictError("person_already_exists", { personId });
  }
}

async function create(tx: TenantTx, ctx: ServiceContext, input: NewPerson): Promise<Projected<PersonCard>> {
  const { personId: by } = deskMemberOf(ctx);
  const known = await findByContact(ctx, tx, input);
  if (known) throw new ConflictError("person_already_exists", { personId: known });
  const now = ctx.now();
  const placed = await placePerson(tx, input, now);
  const id = newId(now.getTime());
  await insertPerson(
    ctx,
    tx,
    {
      id,
      first_name: input.firstName,
      last_name: input.lastName,
      pseudonym: pseudonymFor(id),
      locale: input.languages.includes("nl") ? "nl" : "en",
      languages: input.languages,
      area_id: placed.areaId,
      x: placed.x,
      y: placed.y,
      preferred_channel: input.preferredChannel,
      created_at: now,
      created_by: by,
    },
    {
      email: input.email ?? null,
      phone: input.phone ?? null,
      street: input.street ?? null,
      house_number: input.houseNumber ?? null,
      postcode: input.postcode,
      place: placed.place,
    },
  );
  await recordAudit(tx, ctx, { action: "person.created", subject: id, facts: { channel: "phone" } });
  return withLooks(tx, ctx, { reason: "person" }, (looks) => readCard(ctx, tx, id, looks));
}
