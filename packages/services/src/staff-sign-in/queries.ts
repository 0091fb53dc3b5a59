import { defineQuery, type TenantExecutor, type TenantTx } from "@omzien/db";
import { sql } from "kysely";

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

/** From now on the account is found by its address again. */
export async function forgetStaffAccounts(tx: TenantTx, personId: string): Promise<void> {
  await tx.kysely.deleteFrom("staff_account").where("person_id", "=", personId).execute();
}
