import {
  defineQuery,
  type PersonTable,
  type TenantExecutor,
  type TenantTables,
  type TenantTx,
} from "@omzien/db";
import { type Insertable, type Kysely, sql, type Updateable } from "kysely";
import {
  type Contact,
  type ContactChanges,
  noContact,
  peopleReachedBy,
  readContact,
  readContacts,
  saveContact,
} from "../contacts/contact-rows.ts";
import type { KeyHolder } from "../contacts/key-ring.ts";

/** The person, to whom contact data are added: only for the owner and the desk. Index: primary keys. */
function selectPerson(db: Kysely<TenantTables>) {
  return db
    .selectFrom("person")
    .leftJoin("area", "area.id", "person.area_id")
    .select([
      "person.id",
      "person.first_name",
      "person.last_name",
      "person.pseudonym",
      "person.locale",
      "person.languages",
      "person.area_id",
      "person.preferred_channel",
      "person.erased_at",
      "person.restricted_at",
      "area.name as area_name",
      "area.inhabitants as area_inhabitants",
    ]);
}

const personById = defineQuery<{ id: string }>()((db, param) =>
  selectPerson(db).where("person.id", "=", param("id")),
);

export async function findPersonRow(holder: KeyHolder, db: TenantExecutor, personId: string) {
  const [row, contact] = await Promise.all([
    db.maybeOne(personById, { id: personId }),
    readContact(holder, db, personId),
  ]);
  return row && { ...row, ...(contact ?? noContact) };
}
export type PersonRow = NonNullable<Awaited<ReturnType<typeof findPersonRow>>>;

const acceptedConduct = defineQuery<{ personId: string }>()((db, param) =>
  db
    .selectFrom("code_of_conduct_acceptance")
    .select(sql<number>`coalesce(max(version), 0)`.as("version"))
    .where("person_id", "=", param("personId")),
);

/** Version of the code of conduct that this person accepted last; 0 without any. */
export async function acceptedConductVersion(db: TenantExecutor, personId: string): Promise<number> {
  return (await db.one(acceptedConduct, { personId })).version;
}

const runningErasure = defineQuery<{ personId: string }>()((db, param) =>
  db
    .selectFrom("erasure")
    .select("due_at")
    .where("person_id", "=", param("personId"))
    .where("cancelled_at", "is", null)
    .where("done_at", "is", null),
);

/** When the running erasure is due; null without one. */
export async function erasureDueAt(db: TenantExecutor, personId: string): Promise<Date | null> {
  return (await db.maybeOne(runningErasure, { personId }))?.due_at ?? null;
}

/** Rows of the caller look-up: a person, and what the desk wants to know at a glance. */
function selectCards(db: TenantExecutor, conductVersion: number) {
  return selectPerson(db.kysely)
    .select((eb) => [
      eb
        .selectFrom("help_request as asked")
        .whereRef("asked.person_id", "=", "person.id")
        .where("asked.state", "in", ["triage", "open", "matched"])
        .select(sql<number>`count(*)::int`.as("count"))
        .as("open_requests"),
      eb
        .exists(
          eb
            .selectFrom("help_offer as offer")
            .whereRef("offer.person_id", "=", "person.id")
            .where("offer.ended_at", "is", null)
            .select(sql.lit(1).as("one")),
        )
        .as("has_offer"),
      eb
        .exists(
          eb
            .selectFrom("code_of_conduct_acceptance as accepted")
            .whereRef("accepted.person_id", "=", "person.id")
            .where("accepted.version", ">=", conductVersion)
            .select(sql.lit(1).as("one")),
        )
        .as("has_accepted"),
      eb
        .exists(
          eb
            .selectFrom("confidentiality_acceptance as promised")
            .whereRef("promised.person_id", "=", "person.id")
            .select(sql.lit(1).as("one")),
        )
        .as("has_promised"),
      eb
        .selectFrom("call_note as note")
        .whereRef("note.person_id", "=", "person.id")
        .select((note) => note.fn.max("note.written_at").as("at"))
        .as("last_call_at"),
    ])
    .where("person.erased_at", "is", null);
}
export type CardRow = Awaited<ReturnType<ReturnType<typeof selectCards>["execute"]>>[number] & Contact;

export async function findCard(
  holder: KeyHolder,
  db: TenantExecutor,
  personId: string,
  conductVersion: number,
): Promise<CardRow | undefined> {
  const row = await selectCards(db, conductVersion).where("person.id", "=", personId).executeTakeFirst();
  return row && { ...row, ...((await readContact(holder, db, personId)) ?? noContact) };
}

export const foundAtMost = 20;

/**
 * People whose name holds the words, whose number ends with the digits, or whose postcode begins like this. Who keeps
 * their data on hold is found only when that is asked for.
 */
export async function searchCards(
  holder: KeyHolder,
  db: TenantExecutor,
  text: string,
  conductVersion: number,
  { alsoOnHold }: { alsoOnHold: boolean },
): Promise<CardRow[]> {
  const name = `%${text.replaceAll(/[\\%_]/g, "\\$&").replaceAll(/\s+/g, "%")}%`;
  const reached = await peopleReachedBy(holder, db, text);
  const rows = await selectCards(db, conductVersion)
    .where((eb) =>
      eb.or([
        eb(sql`person.first_name || ' ' || person.last_name`, "ilike", name),
        ...(reached === undefined ? [] : [eb("person.id", "in", reached)]),
      ]),
    )
    .$if(!alsoOnHold, (query) => query.where("person.restricted_at", "is", null))
    .orderBy("person.first_name")
    .orderBy("person.last_name")
    .orderBy("person.id")
    .limit(foundAtMost)
    .execute();
  const contacts = await readContacts(
    holder,
    db,
    rows.map(({ id }) => id),
  );
  return rows.map((row) => ({ ...row, ...(contacts.get(row.id) ?? noContact) }));
}

const livingPersonForUpdate = defineQuery<{ id: string }>()((db, param) =>
  db
    .selectFrom("person")
    .select("id")
    .where("id", "=", param("id"))
    .where("erased_at", "is", null)
    .forUpdate(),
);

/** Locks the person, so that two changes of one profile follow each other. */
export async function lockPerson(tx: TenantTx, personId: string): Promise<boolean> {
  return (await tx.maybeOne(livingPersonForUpdate, { id: personId })) !== undefined;
}

export async function updatePerson(
  tx: TenantTx,
  personId: string,
  changes: Updateable<PersonTable>,
): Promise<void> {
  if (Object.keys(changes).length === 0) return;
  await forgetMoves(tx, personId, changes);
  await tx.kysely.updateTable("person").set(changes).where("id", "=", personId).execute();
}

/** Whoever lives elsewhere from now on is not put back when a change of the map is undone. */
async function forgetMoves(
  tx: TenantTx,
  personId: string,
  { area_id: areaId, x, y }: Updateable<PersonTable>,
): Promise<void> {
  if (areaId === undefined || x === undefined || y === undefined) return;
  await tx.kysely
    .deleteFrom("area_move")
    .using("person")
    .where("area_move.person_id", "=", personId)
    .whereRef("person.id", "=", "area_move.person_id")
    .where((eb) =>
      eb.or([
        eb("person.area_id", "is distinct from", areaId),
        eb("person.x", "is distinct from", x),
        eb("person.y", "is distinct from", y),
      ]),
    )
    .execute();
}

export async function insertPerson(
  holder: KeyHolder,
  tx: TenantTx,
  person: Insertable<PersonTable>,
  contact: ContactChanges,
): Promise<void> {
  await tx.kysely.insertInto("person").values(person).execute();
  await saveContact(holder, tx, person.id, contact);
  await tx.kysely
    .insertInto("person_role")
    .values({
      person_id: person.id,
      role: "resident",
      granted_at: person.created_at,
      granted_by: person.created_by ?? null,
    })
    .execute();
}
