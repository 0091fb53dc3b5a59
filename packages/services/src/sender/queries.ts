import type { SenderFindings } from "@omzien/contracts";
import type { SenderKeyTable, TenantExecutor, TenantTx } from "@omzien/db";
import { type Insertable, sql } from "kysely";
import { addMs, dayMs } from "../local-time.ts";

const columns = [
  "id",
  "host",
  "mailbox",
  "set_at",
  "checked_at",
  "findings",
  "proven_at",
  "lapsed_at",
] as const;

/** The domain that holds. Index: sender_domain_one. */
export function currentDomain(db: TenantExecutor) {
  return db.kysely
    .selectFrom("sender_domain")
    .select(columns)
    .where("removed_at", "is", null)
    .executeTakeFirst();
}
export type DomainRow = NonNullable<Awaited<ReturnType<typeof currentDomain>>>;

/** The same, held until the transaction ends. */
export function lockDomain(tx: TenantTx) {
  return tx.kysely
    .selectFrom("sender_domain")
    .select(columns)
    .where("removed_at", "is", null)
    .forUpdate()
    .executeTakeFirst();
}

/** Keys that sign or wait to, newest first. Index: sender_key_by_sender. */
export function liveKeys(db: TenantExecutor, senderId: string) {
  return db.kysely
    .selectFrom("sender_key")
    .select(["id", "selector", "public_key", "private_key", "made_at", "proven_at"])
    .where("sender_id", "=", senderId)
    .where("retired_at", "is", null)
    .orderBy("made_at", "desc")
    .orderBy("id", "desc")
    .execute();
}
export type KeyRow = Awaited<ReturnType<typeof liveKeys>>[number];

/** Puts keys away for good: the private halves are gone. */
export async function retireKeys(tx: TenantTx, ids: readonly string[], at: Date): Promise<void> {
  if (ids.length === 0) return;
  await tx.kysely
    .updateTable("sender_key")
    .set({ retired_at: at, private_key: null, sealed_with: null, proven_at: null })
    .where("id", "in", [...ids])
    .execute();
}

/** The last test mail to one administrator. Index: mail_by_person. */
export function lastTest(db: TenantExecutor, personId: string) {
  return db.kysely
    .selectFrom("mail")
    .leftJoin("mail_failure as f", "f.mail_id", "mail.id")
    .select(["mail.queued_at", "mail.sent_at", "mail.failed_at", "f.code"])
    .where("mail.person_id", "=", personId)
    .where("mail.kind", "=", "sender-test")
    .orderBy("mail.queued_at", "desc")
    .limit(1)
    .executeTakeFirst();
}

/** Counts of mails that were not accepted, by day, kind and code; whose they are is not read. Index: mail_failure_by_instant. */
export function failuresSince(db: TenantExecutor, now: Date) {
  const day = sql<string>`to_char(f.last_at at time zone 'Europe/Amsterdam', 'YYYY-MM-DD')`;
  return db.kysely
    .selectFrom("mail_failure as f")
    .innerJoin("mail as m", "m.id", "f.mail_id")
    .select((eb) => [
      day.as("day"),
      "m.kind",
      "f.code",
      sql<number>`count(*)::integer`.as("count"),
      sql<number>`count(${eb.ref("m.sent_at")})::integer`.as("sent_later"),
    ])
    .where("f.last_at", ">", addMs(now, -7 * dayMs))
    .groupBy([day, "m.kind", "f.code"])
    .orderBy("day", "desc")
    .orderBy("m.kind")
    .orderBy("f.code")
    .limit(100)
    .execute();
}

export async function insertDomain(
  tx: TenantTx,
  row: { id: string; host: string; mailbox: string; by: string; at: Date },
): Promise<void> {
  const { id, host, mailbox, by, at } = row;
  await tx.kysely.insertInto("sender_domain").values({ id, host, mailbox, set_by: by, set_at: at }).execute();
}

export async function changeMailbox(tx: TenantTx, id: string, mailbox: string): Promise<void> {
  await tx.kysely.updateTable("sender_domain").set({ mailbox }).where("id", "=", id).execute();
}

export async function removeDomain(
  tx: TenantTx,
  { id, by, at }: { id: string; by: string; at: Date },
): Promise<void> {
  await tx.kysely
    .updateTable("sender_domain")
    .set({ removed_by: by, removed_at: at, proven_at: null })
    .where("id", "=", id)
    .execute();
}

/** What was seen of its records, when. */
export async function keepFindings(
  tx: TenantTx,
  id: string,
  { findings, at }: { findings: SenderFindings; at: Date },
): Promise<void> {
  const seen = { checked_at: at, findings: JSON.stringify(findings) };
  await tx.kysely.updateTable("sender_domain").set(seen).where("id", "=", id).execute();
}

/** From now on mail comes from it. */
export async function markProven(tx: TenantTx, id: string, at: Date): Promise<void> {
  const proven = { proven_at: at, lapsed_at: null };
  await tx.kysely.updateTable("sender_domain").set(proven).where("id", "=", id).execute();
}

/** From now on it does not any more. */
export async function markLapsed(tx: TenantTx, id: string, at: Date): Promise<void> {
  const lapsed = { proven_at: null, lapsed_at: at };
  await tx.kysely.updateTable("sender_domain").set(lapsed).where("id", "=", id).execute();
}

export async function insertKeyRow(
  tx: TenantTx,
  row: Pick<
    Insertable<SenderKeyTable>,
    "id" | "sender_id" | "selector" | "public_key" | "private_key" | "sealed_with" | "made_by" | "made_at"
  >,
): Promise<void> {
  await tx.kysely.insertInto("sender_key").values(row).execute();
}

/** Whether its record is there. */
export async function markKey(tx: TenantTx, id: string, provenAt: Date | null): Promise<void> {
  await tx.kysely.updateTable("sender_key").set({ proven_at: provenAt }).where("id", "=", id).execute();
}

/** How many domains and keys there ever were here: a handful of rows, none of which is removed. */
export function madeSoFar(db: TenantExecutor): Promise<{ domains: number; keys: number }> {
  const count = sql<number>`count(*)::integer`.as("n");
  return db.kysely
    .selectNoFrom((eb) => [
      eb.selectFrom("sender_domain").select(count).$asScalar().$notNull().as("domains"),
      eb.selectFrom("sender_key").select(count).$asScalar().$notNull().as("keys"),
    ])
    .executeTakeFirstOrThrow();
}
