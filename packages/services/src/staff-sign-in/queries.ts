import { defineQuery, type TenantExecutor, type TenantTables, type TenantTx } from "@omzien/db";
import { type Insertable, sql } from "kysely";

/** One client at one provider. */
export interface ClientKey {
  issuer: string;
  clientId: string;
}

const keys = ["id", "secret", "set_at"] as const;

/** The secret that is sent to this issuer for this client, and to no other. Index: staff_sign_in_secret_one. */
export function currentSecret(db: TenantExecutor, { issuer, clientId }: ClientKey) {
  return db.kysely
    .selectFrom("staff_sign_in_secret")
    .select(keys)
    .where("issuer", "=", issuer)
    .where("client_id", "=", clientId)
    .where("retired_at", "is", null)
    .executeTakeFirst();
}

/** Puts the secret of a client away for good. */
export async function retireSecret(tx: TenantTx, { issuer, clientId }: ClientKey, at: Date): Promise<void> {
  await tx.kysely
    .updateTable("staff_sign_in_secret")
    .set({ retired_at: at, secret: null, sealed_with: null })
    .where("issuer", "=", issuer)
    .where("client_id", "=", clientId)
    .where("retired_at", "is", null)
    .execute();
}

/** Keeps a new secret; nothing that was tried with another says anything of it. */
export async function insertSecret(tx: TenantTx, row: Insertable<TenantTables["staff_sign_in_secret"]>) {
  await tx.kysely.insertInto("staff_sign_in_secret").values(row).execute();
  await tx.kysely
    .deleteFrom("staff_sign_in_check")
    .where("issuer", "=", row.issuer)
    .where("client_id", "=", row.client_id)
    .execute();
}

export async function insertCheck(tx: TenantTx, row: Insertable<TenantTables["staff_sign_in_check"]>) {
  await tx.kysely.insertInto("staff_sign_in_check").values(row).execute();
}

/** Where the session's statement and the sign-in page read it. */
export async function setRequired(tx: TenantTx, isRequired: boolean): Promise<void> {
  await tx.kysely
    .updateTable("site")
    .set({ staff_sign_in_required: isRequired })
    .where("id", "=", 1)
    .execute();
}

/** What the last try of this client found, if there was one. Index: staff_sign_in_check_by_client. */
export function lastCheck(db: TenantExecutor, { issuer, clientId }: ClientKey) {
  return db.kysely
    .selectFrom("staff_sign_in_check")
    .select(["finding", "checked_at"])
    .where("issuer", "=", issuer)
    .where("client_id", "=", clientId)
    .orderBy("checked_at", "desc")
    .orderBy("id", "desc")
    .limit(1)
    .executeTakeFirst();
}

/** How many people came in by this client at least once. */
export async function countAccounts(db: TenantExecutor, { issuer, clientId }: ClientKey): Promise<number> {
  const { count } = await db.kysely
    .selectFrom("staff_account")
    .select(sql<number>`count(*)::int`.as("count"))
    .where("issuer", "=", issuer)
    .where("client_id", "=", clientId)
    .executeTakeFirstOrThrow();
  return count;
}

/** Whether somebody came in by this client at that instant or later. */
export async function wasUsedSince(
  db: TenantExecutor,
  { issuer, clientId }: ClientKey,
  since: Date,
): Promise<boolean> {
  const used = await db.kysely
    .selectFrom("staff_account")
    .select("id")
    .where("issuer", "=", issuer)
    .where("client_id", "=", clientId)
    .where("used_at", ">=", since)
    .limit(1)
    .executeTakeFirst();
  return used !== undefined;
}

/** Ends every session of the site that began at a provider. Index: none; only when the provider changes. */
export async function endProviderSessions(tx: TenantTx): Promise<void> {
  await tx.kysely
    .deleteFrom("session")
    .where(sql<boolean>`'oidc' = any (string_to_array(amr, ' '))`)
    .execute();
}

export async function insertAttempt(tx: TenantTx, row: Insertable<TenantTables["staff_sign_in_attempt"]>) {
  await tx.kysely.insertInto("staff_sign_in_attempt").values(row).execute();
}

export async function consumeAttempt(tx: TenantTx, id: string, at: Date): Promise<void> {
  await tx.kysely
    .updateTable("staff_sign_in_attempt")
    .set({ consumed_at: at })
    .where("id", "=", id)
    .execute();
}

/** An attempt that may still be used, held until the transaction ends. Index: by state_hash. */
export function lockAttempt(tx: TenantTx, stateHash: string, now: Date) {
  return tx.kysely
    .selectFrom("staff_sign_in_attempt")
    .select(["id", "issuer", "client_id", "return_to"])
    .where("state_hash", "=", stateHash)
    .where("consumed_at", "is", null)
    .where("expires_at", ">", now)
    .forUpdate()
    .executeTakeFirst();
}

const accountBySubject = defineQuery<{ issuer: string; clientId: string; subject: string }>()((db, param) =>
  db
    .selectFrom("staff_account")
    .select(["id", "person_id"])
    .where("issuer", "=", param("issuer"))
    .where("client_id", "=", param("clientId"))
    .where("subject", "=", param("subject")),
);

/** Whose account this is, once it was linked. */
export function findAccount(db: TenantExecutor, key: ClientKey & { subject: string }) {
  return db.maybeOne(accountBySubject, key);
}

/** Somebody's account at one client. */
export function accountOf(db: TenantExecutor, personId: string, { issuer, clientId }: ClientKey) {
  return db.kysely
    .selectFrom("staff_account")
    .select("id")
    .where("person_id", "=", personId)
    .where("issuer", "=", issuer)
    .where("client_id", "=", clientId)
    .executeTakeFirst();
}

export async function insertAccount(tx: TenantTx, row: Insertable<TenantTables["staff_account"]>) {
  await tx.kysely.insertInto("staff_account").values(row).execute();
}

export async function markUsed(tx: TenantTx, id: string, at: Date): Promise<void> {
  await tx.kysely.updateTable("staff_account").set({ used_at: at }).where("id", "=", id).execute();
}

/** @throws when there is no such person. */
export async function isBlocked(tx: TenantTx, personId: string): Promise<boolean> {
  const { blocked_at: blockedAt } = await tx.kysely
    .selectFrom("person")
    .select("blocked_at")
    .where("id", "=", personId)
    .executeTakeFirstOrThrow();
  return blockedAt !== null;
}

/** From now on the account is found by its address again. */
export async function forgetStaffAccounts(tx: TenantTx, personId: string): Promise<void> {
  await tx.kysely.deleteFrom("staff_account").where("person_id", "=", personId).execute();
}
