import type { TenantExecutor, TenantTables, TenantTx } from "@omzien/db";
import { type Expression, expressionBuilder, type Kysely, sql, type SqlBool } from "kysely";
import {
  type Contact,
  type ContactChanges,
  noContact,
  openRow,
  sealedRow,
  stored,
  type StoredRow,
} from "./contact-row.ts";
import { currentKey, type KeyHolder, keyRing } from "./key-ring.ts";
import {
  digitsIndex,
  emailIndex,
  fewestDigits,
  nationalDigits,
  phoneIndex,
  postcodeIndex,
} from "./look-up.ts";

export { type Contact, type ContactChanges, noContact } from "./contact-row.ts";

// The only file that reads or writes person_contact (one-door.test.ts). Whoever shows a value projects it first.

/**
 * Opens the contact data of these people, about 30 µs of processor time a value. Ask for those who are shown only.
 * Somebody without contact data is not in the answer.
 */
export async function readContacts(
  holder: KeyHolder,
  db: TenantExecutor,
  personIds: readonly string[],
): Promise<ReadonlyMap<string, Contact>> {
  if (personIds.length === 0) return new Map();
  const known = await keyRing(holder, db);
  const rows: StoredRow[] = await db.kysely
    .selectFrom("person_contact")
    .select(stored)
    .where("person_id", "=", sql<string>`any(${[...new Set(personIds)]}::uuid[])`)
    .execute();
  const isNewer = rows.some(({ sealed_with: version }) => version !== null && !known.seal.has(version));
  const ring = isNewer ? await keyRing(holder, db, true) : known;
  return new Map(rows.map((row) => [row.person_id, openRow(holder, ring, db.tenantId, row).contact]));
}

/** As `readContacts`, for one person. */
export async function readContact(
  holder: KeyHolder,
  db: TenantExecutor,
  personId: string,
): Promise<Contact | undefined> {
  return (await readContacts(holder, db, [personId])).get(personId);
}

/**
 * Writes what changed, sealed; what is left out stays. People who came in by telephone may have no row yet.
 * @throws UniqueViolation when the address is somebody else's.
 */
export async function saveContact(
  holder: KeyHolder,
  tx: TenantTx,
  personId: string,
  changes: ContactChanges,
): Promise<void> {
  if (Object.keys(changes).length === 0) return;
  const current = await currentKey(holder, tx);
  const row = await tx.kysely
    .selectFrom("person_contact")
    .select(stored)
    .where("person_id", "=", personId)
    .forUpdate()
    .executeTakeFirst();
  const known = row && openRow(holder, current.ring, tx.tenantId, row);
  const contact = { ...(known?.contact ?? noContact), ...changes };
  // What cannot be opened stays as it is, for whoever can repair it.
  const kept = Object.fromEntries(
    (known?.unreadable ?? []).flatMap((column) =>
      changes[column] === undefined ? [[column, row?.[column] ?? null]] : [],
    ),
  );
  const values = { ...sealedRow(current, tx.tenantId, personId, contact), ...kept };
  await tx.kysely
    .insertInto("person_contact")
    .values({ person_id: personId, ...values })
    .onConflict((conflict) => conflict.column("person_id").doUpdateSet(values))
    .execute();
}

/** Somebody with this phone number or address. Indexes: by email_index, look_up; for older rows email, phone. */
export async function findByContact(
  holder: KeyHolder,
  db: TenantExecutor,
  { phone, email }: { phone?: string | undefined; email?: string | undefined },
): Promise<string | undefined> {
  if (phone === undefined && email === undefined) return undefined;
  const { index } = await keyRing(holder, db);
  const row = await db.kysely
    .selectFrom("person_contact")
    .select("person_id")
    .where((eb) =>
      eb.or([
        ...(email === undefined ? [] : [hasEmail(index, email)]),
        ...(phone === undefined
          ? []
          : [
              sql<SqlBool>`look_up @> ${[phoneIndex(index, phone)]}::text[]`,
              sql<SqlBool>`(sealed_with is null and phone = ${phone})`,
            ]),
      ]),
    )
    .orderBy("person_id")
    .limit(1)
    .executeTakeFirst();
  return row?.person_id;
}

/** Notes that the address was proven. @returns whose it is; undefined when it is nobody's. */
export async function confirmEmail(
  holder: KeyHolder,
  tx: TenantTx,
  email: string,
  at: Date,
): Promise<string | undefined> {
  const { index } = await keyRing(holder, tx);
  const row = await tx.kysely
    .updateTable("person_contact")
    .set({ email_confirmed_at: at })
    .where(hasEmail(index, email))
    .returning("person_id")
    .executeTakeFirst();
  return row?.person_id;
}

function hasEmail(index: Uint8Array, email: string): Expression<SqlBool> {
  return sql<SqlBool>`(email_index = ${emailIndex(index, email)} or (sealed_with is null and email = ${email}))`;
}

/** Those of them who have an address. */
export async function peopleWithEmail(db: TenantExecutor, personIds: readonly string[]): Promise<string[]> {
  if (personIds.length === 0) return [];
  const rows = await db.kysely
    .selectFrom("person_contact")
    .select("person_id")
    .where("person_id", "in", [...personIds])
    .where("email", "is not", null)
    .execute();
  return rows.map((row) => row.person_id);
}

/**
 * Ids of people whose number ends with these digits (or is them), or whose postcode begins like this: a part of a
 * query. Undefined when the text is neither.
 */
export async function peopleReachedBy(holder: KeyHolder, db: TenantExecutor, text: string) {
  const digits = /^[\d\s+().-]+$/.test(text) ? nationalDigits(text) : "";
  const postcode = text.replaceAll(/\s/g, "").toUpperCase();
  const isNumber = digits.length >= fewestDigits;
  const isPostcode = /^[1-9]\d{3}[A-Z]{0,2}$/.test(postcode);
  if (!isNumber && !isPostcode) return undefined;
  const { index } = await keyRing(holder, db);
  const sealed = [
    ...(isNumber ? [digitsIndex(index, digits)] : []),
    ...(isPostcode ? [postcodeIndex(index, postcode)] : []),
  ];
  return db.kysely
    .selectFrom("person_contact")
    .select("person_id")
    .where((eb) =>
      eb.or([
        sql<SqlBool>`look_up && ${sealed}::text[]`,
        eb.and([
          eb("sealed_with", "is", null),
          eb.or([
            ...(isNumber ? [eb("phone", "like", `%${digits}`)] : []),
            ...(isPostcode ? [eb("postcode", "like", `${postcode}%`)] : []),
          ]),
        ]),
      ]),
    );
}

/**
 * A hash that two people of one street share, as a part of a query; null without a street. By primary key.
 * @param person the outer query's column with the person's id: `r.person_id`.
 */
export function streetIndexOf(db: Kysely<TenantTables>, person: string) {
  return db
    .selectFrom("person_contact as pc")
    .select("pc.street_index")
    .where("pc.person_id", "=", sql<string>`${sql.ref(person)}`);
}

/**
 * Whether somebody has an e-mail address, as a part of a query. By primary key.
 * @param person the outer query's column with the person's id: `m.asker_id`.
 */
export function hasAddress(person: string): Expression<SqlBool> {
  const eb = expressionBuilder<TenantTables>();
  return eb.exists(
    eb
      .selectFrom("person_contact as reached")
      .select("reached.person_id")
      .where("reached.person_id", "=", sql<string>`${sql.ref(person)}`)
      .where("reached.email", "is not", null),
  );
}

export async function deleteContact(tx: TenantTx, personId: string): Promise<void> {
  await tx.kysely.deleteFrom("person_contact").where("person_id", "=", personId).execute();
}

export interface ResealedBatch {
  /** Last person of the batch; undefined when nobody was left. */
  last: string | undefined;
  resealed: number;
  /** Rows with a value that does not open: left as they are, and their key with them. */
  unreadable: number;
}

/** Seals the next rows that are plain, or sealed with another key than the newest. Holds them for the transaction. */
export async function resealBatch(
  holder: KeyHolder,
  tx: TenantTx,
  { after, limit }: { after: string | undefined; limit: number },
): Promise<ResealedBatch> {
  const current = await currentKey(holder, tx);
  const rows = await tx.kysely
    .selectFrom("person_contact")
    .select(stored)
    .where("sealed_with", "is distinct from", current.version)
    .$if(after !== undefined, (query) => query.where("person_id", ">", after ?? ""))
    .orderBy("person_id")
    .limit(limit)
    .forUpdate()
    .execute();
  const opened = rows.map((row) => ({ row, ...openRow(holder, current.ring, tx.tenantId, row) }));
  const readable = opened.filter(({ unreadable }) => unreadable.length === 0);
  await Promise.all(
    readable.map(({ row, contact }) =>
      tx.kysely
        .updateTable("person_contact")
        .set(sealedRow(current, tx.tenantId, row.person_id, contact))
        .where("person_id", "=", row.person_id)
        .execute(),
    ),
  );
  const unreadable = rows.length - readable.length;
  return { last: rows.at(-1)?.person_id, resealed: readable.length, unreadable };
}

/** Versions of keys that rows are sealed with. */
export async function versionsInUse(db: TenantExecutor): Promise<number[]> {
  const rows = await db.kysely
    .selectFrom("person_contact")
    .select("sealed_with")
    // Drafts for another are gone within weeks; until then the key that they name stays.
    .union(db.kysely.selectFrom("draft_for_another").select("sealed_with"))
    // Of mails' signatures: until the municipality makes a new one.
    .union(db.kysely.selectFrom("sender_key").select("sealed_with"))
    // Of the municipality's own provider: until an administrator sets a new one.
    .union(db.kysely.selectFrom("staff_sign_in_secret").select("sealed_with"))
    .execute();
  return rows.flatMap(({ sealed_with: version }) => (version === null ? [] : [version]));
}
