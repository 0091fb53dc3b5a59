import {
  defineQuery,
  type PersonContactTable,
  type PersonTable,
  type TenantExecutor,
  type TenantTables,
  type TenantTx,
} from "@omzien/db";
import { type Insertable, type Kysely, sql, type Updateable } from "kysely";

/** The person with contact data: only for the owner, the desk and mail. Index: primary keys. */
function selectPerson(db: Kysely<TenantTables>) {
  return db
    .selectFrom("person")
    .leftJoin("person_contact as contact", "contact.person_id", "person.id")
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
      "contact.email",
      "contact.phone",
      "contact.street",
      "contact.house_number",
      "contact.postcode",
      "area.name as area_name",
      "area.inhabitants as area_inhabitants",
    ]);
}

const personById = defineQuery<{ id: string }>()((db, param) =>
  selectPerson(db).where("person.id", "=", param("id")),
);

export function findPersonRow(db: TenantExecutor, personId: string) {
  return db.maybeOne(personById, { id: personId });
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
            .where("accepted.version", "=", conductVersion)
            .select(sql.lit(1).as("one")),
        )
        .as("has_accepted"),
      eb
        .selectFrom("call_note as note")
        .whereRef("note.person_id", "=", "person.id")
        .select((note) => note.fn.max("note.written_at").as("at"))
        .as("last_call_at"),
    ])
    .where("person.erased_at", "is", null);
}
export type CardRow = Awaited<ReturnType<ReturnType<typeof selectCards>["execute"]>>[number];

export function findCard(db: TenantExecutor, personId: string, conductVersion: number) {
  return selectCards(db, conductVersion).where("person.id", "=", personId).executeTakeFirst();
}

export const foundAtMost = 20;

/** People whose name holds the words, whose phone number holds the digits, or whose postcode begins like this. */
export function searchCards(db: TenantExecutor, text: string, conductVersion: number): Promise<CardRow[]> {
  const name = `%${text.replaceAll(/[\\%_]/g, "\\$&").replaceAll(/\s+/g, "%")}%`;
  const digits = text.replaceAll(/\D/g, "").replace(/^(0031|31|0)/, "");
  const postcode = text.replaceAll(/\s/g, "").toUpperCase();
  return selectCards(db, conductVersion)
    .where((eb) =>
      eb.or([
        eb(sql`person.first_name || ' ' || person.last_name`, "ilike", name),
        ...(digits.length >= 4 && /^[\d\s+().-]+$/.test(text)
          ? [eb("contact.phone", "like", `%${digits}%`)]
          : []),
        ...(/^[1-9]\d{3}[A-Z]{0,2}$/.test(postcode) ? [eb("contact.postcode", "like", `${postcode}%`)] : []),
      ]),
    )
    .orderBy("person.first_name")
    .orderBy("person.last_name")
    .orderBy("person.id")
    .limit(foundAtMost)
    .execute();
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
  await tx.kysely.updateTable("person").set(changes).where("id", "=", personId).execute();
}

/** People who came in by telephone may have no contact row yet. */
export async function saveContact(
  tx: TenantTx,
  personId: string,
  changes: Omit<Updateable<PersonContactTable>, "person_id">,
): Promise<void> {
  if (Object.keys(changes).length === 0) return;
  await tx.kysely
    .insertInto("person_contact")
    .values({ person_id: personId, ...changes })
    .onConflict((conflict) => conflict.column("person_id").doUpdateSet(changes))
    .execute();
}

export async function insertPerson(
  tx: TenantTx,
  person: Insertable<PersonTable>,
  contact: Omit<Insertable<PersonContactTable>, "person_id">,
): Promise<void> {
  await tx.kysely.insertInto("person").values(person).execute();
  await tx.kysely
    .insertInto("person_contact")
    .values({ ...contact, person_id: person.id })
    .execute();
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

/** Somebody with this phone number or address. Indexes: person_contact_by_phone, unique email. */
export async function findByContact(
  db: TenantExecutor,
  contact: { phone?: string | undefined; email?: string | undefined },
): Promise<string | undefined> {
  const { phone, email } = contact;
  if (phone === undefined && email === undefined) return undefined;
  const row = await db.kysely
    .selectFrom("person_contact")
    .select("person_id")
    .where((eb) =>
      eb.or([
        ...(phone === undefined ? [] : [eb("phone", "=", phone)]),
        ...(email === undefined ? [] : [eb("email", "=", email)]),
      ]),
    )
    .orderBy("person_id")
    .limit(1)
    .executeTakeFirst();
  return row?.person_id;
}
