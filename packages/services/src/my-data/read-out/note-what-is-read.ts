import type { TenantTx } from "@omzien/db";
import type { LookBook } from "../../access-log/look-book.ts";
import { noContact, readContact } from "../../contacts/contact-rows.ts";
import type { ServiceContext } from "../../context.ts";
import { deskRelationOf, lookContext, subjectOf } from "../../disclosure.ts";
import { needsOf } from "../../help-requests/needs.ts";
import { addressOf } from "../../people/present.ts";

/** Takes down, as one look, which contact and special data of a person a coordinator reads out to them. */
export async function noteWhatIsRead(
  tx: TenantTx,
  ctx: ServiceContext,
  personId: string,
  looks: LookBook,
): Promise<void> {
  const subject = subjectOf(ctx, personId);
  const about = { kind: "person", id: personId } as const;
  const look = lookContext(ctx, {
    relation: deskRelationOf(ctx) ?? "none",
    facts: { reasonGiven: true },
  });
  const { phone, email, postcode, ...contact } = (await readContact(ctx, tx, personId)) ?? noContact;
  const values = { phone, email, postcode, address: addressOf(contact) };
  looks.add({ personId, about, record: { kind: "person", subject, values }, ctx: look });
  const { healthNeeds, notes, vogs } = await specialData(tx, personId);
  looks.add({ personId, about, record: { kind: "request", subject, values: { healthNeeds } }, ctx: look });
  looks.add({ personId, about, record: { kind: "callNote", subject, values: { text: notes } }, ctx: look });
  looks.add({ personId, about, record: { kind: "vog", subject, values: { seenOn: vogs } }, ctx: look });
}

/** Indexes: help_request_by_person, call_note_by_person. */
async function specialData(tx: TenantTx, personId: string) {
  const requests = await tx.kysely
    .selectFrom("help_request")
    .select("needs")
    .where("person_id", "=", personId)
    .execute();
  const notes = await tx.kysely
    .selectFrom("call_note as note")
    .leftJoin("help_request as request", "request.id", "note.help_request_id")
    .select("note.id")
    .where("note.report_id", "is", null)
    .where((eb) => eb.or([eb("note.person_id", "=", personId), eb("request.person_id", "=", personId)]))
    .execute();
  const vogs = await tx.kysely
    .selectFrom("vog_record")
    .select("seen_on")
    .where("person_id", "=", personId)
    .execute();
  return {
    healthNeeds: [...new Set(requests.flatMap(({ needs }) => needsOf(needs).health))],
    notes: notes.map(({ id }) => id),
    vogs: vogs.map((vog) => vog.seen_on),
  };
}
