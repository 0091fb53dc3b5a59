import type { LocalText, TenantExecutor, TenantTx } from "@omzien/db";

interface Statement {
  version: number;
  texts: LocalText;
  published_at: Date;
}

/** The statement in force; undefined when none was published. A handful of rows, by primary key. */
export async function currentStatement(db: TenantExecutor, now: Date): Promise<Statement | undefined> {
  return db.kysely
    .selectFrom("confidentiality_statement")
    .select(["version", "texts", "published_at"])
    .where("published_at", "<=", now)
    .orderBy("version", "desc")
    .limit(1)
    .executeTakeFirst();
}

/** When this person signed this version; null when not. Index: primary key. */
export async function statementSignedAt(
  db: TenantExecutor,
  personId: string,
  version: number,
): Promise<Date | null> {
  const row = await db.kysely
    .selectFrom("confidentiality_acceptance")
    .select("accepted_at")
    .where("person_id", "=", personId)
    .where("version", "=", version)
    .executeTakeFirst();
  return row?.accepted_at ?? null;
}

/** The first signature counts; signing again changes nothing. @returns whether this was the first. */
export async function insertSignature(
  tx: TenantTx,
  row: {
    personId: string;
    version: number;
    at: Date;
    channel: "web" | "phone" | "paper";
    recordedBy: string | null;
  },
): Promise<boolean> {
  const inserted = await tx.kysely
    .insertInto("confidentiality_acceptance")
    .values({
      person_id: row.personId,
      version: row.version,
      accepted_at: row.at,
      channel: row.channel,
      recorded_by: row.recordedBy,
    })
    .onConflict((conflict) => conflict.columns(["person_id", "version"]).doNothing())
    .returning("version")
    .executeTakeFirst();
  return inserted !== undefined;
}

/** The last version that somebody signed, with its words; undefined when none. Index: primary key. */
export function lastSignature(db: TenantExecutor, personId: string) {
  return db.kysely
    .selectFrom("confidentiality_acceptance as signed")
    .innerJoin("confidentiality_statement as statement", "statement.version", "signed.version")
    .select(["signed.version", "signed.accepted_at", "statement.texts"])
    .where("signed.person_id", "=", personId)
    .orderBy("signed.version", "desc")
    .limit(1)
    .executeTakeFirst();
}

/** Who is written to; undefined for who is gone. Index: primary key. */
export function signerRow(db: TenantExecutor, personId: string) {
  return db.kysely
    .selectFrom("person")
    .select(["first_name", "pseudonym", "locale", "restricted_at"])
    .where("id", "=", personId)
    .where("erased_at", "is", null)
    .executeTakeFirst();
}
