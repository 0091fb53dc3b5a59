import type { ConsentEventTable, LocalText, TenantExecutor, TenantTx } from "@omzien/db";
import type { Insertable } from "kysely";

/** One answer as it was recorded; `match_id` null: given in general. */
export interface ConsentRow {
  id: string;
  person_id: string;
  purpose: string;
  match_id: string | null;
  status: ConsentEventTable["status"];
  at: Date;
  text_version: number;
  text_sha256: string;
  locale: string;
  /** The words that were answered; null when they were not kept (answers from before that was done). */
  question: string | null;
  explanation: string | null;
  evidence: "web" | "phone" | "paper";
  valid_until: Date | null;
}

/** Every consent event of these people; a person has a few dozen at most. Index: consent_event_by_person. */
export async function consentRows(db: TenantExecutor, personIds: readonly string[]): Promise<ConsentRow[]> {
  if (personIds.length === 0) return [];
  return db.kysely
    .selectFrom("consent_event as e")
    .leftJoin("consent_text as t", (join) =>
      join
        .onRef("t.purpose", "=", "e.purpose")
        .onRef("t.version", "=", "e.text_version")
        .onRef("t.locale", "=", "e.locale")
        .onRef("t.sha256", "=", "e.text_sha256"),
    )
    .select([
      "e.id",
      "e.person_id",
      "e.purpose",
      "e.match_id",
      "e.status",
      "e.at",
      "e.text_version",
      "e.text_sha256",
      "e.locale",
      "e.evidence",
      "e.valid_until",
      "t.question",
      "t.explanation",
    ])
    .where("e.person_id", "in", [...new Set(personIds)])
    .execute();
}

export async function insertConsentEvents(
  tx: TenantTx,
  rows: readonly Insertable<ConsentEventTable>[],
): Promise<void> {
  if (rows.length === 0) return;
  await tx.kysely.insertInto("consent_event").values(rows).execute();
}

/** The code of conduct in force; undefined until one has been published. */
export async function currentConduct(
  db: TenantExecutor,
  now: Date,
): Promise<{ version: number; texts: LocalText; published_at: Date } | undefined> {
  return db.kysely
    .selectFrom("code_of_conduct")
    .select(["version", "texts", "published_at"])
    .where("published_at", "<=", now)
    .orderBy("version", "desc")
    .limit(1)
    .executeTakeFirst();
}

export async function conductAcceptedAt(
  db: TenantExecutor,
  personId: string,
  version: number,
): Promise<Date | null> {
  const row = await db.kysely
    .selectFrom("code_of_conduct_acceptance")
    .select("accepted_at")
    .where("person_id", "=", personId)
    .where("version", "=", version)
    .executeTakeFirst();
  return row?.accepted_at ?? null;
}

/** The first acceptance counts; accepting again changes nothing. @returns whether this was the first. */
export async function insertConductAcceptance(
  tx: TenantTx,
  row: { personId: string; version: number; at: Date; channel: "web" | "phone" },
): Promise<boolean> {
  const inserted = await tx.kysely
    .insertInto("code_of_conduct_acceptance")
    .values({
      person_id: row.personId,
      version: row.version,
      accepted_at: row.at,
      channel: row.channel,
    })
    .onConflict((conflict) => conflict.columns(["person_id", "version"]).doNothing())
    .returning("version")
    .executeTakeFirst();
  return inserted !== undefined;
}

/** Whether somebody said yes to any version of the code of conduct; index: primary key. */
export async function acceptedBefore(tx: TenantTx, personId: string): Promise<boolean> {
  const row = await tx.kysely
    .selectFrom("code_of_conduct_acceptance")
    .select("version")
    .where("person_id", "=", personId)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** Serialises everything that changes one person's consents; false when there is no such person. */
export async function lockSubject(tx: TenantTx, personId: string): Promise<boolean> {
  const row = await tx.kysely
    .selectFrom("person")
    .select("id")
    .where("id", "=", personId)
    .where("erased_at", "is", null)
    // Not against the key share of a new invitation: its wave may be waited for with this lock in hand.
    .forNoKeyUpdate()
    .executeTakeFirst();
  return row !== undefined;
}
