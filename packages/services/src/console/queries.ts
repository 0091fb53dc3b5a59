import type { AdministratorInvitationTable, PlatformDb, PlatformTx } from "@omzien/db";
import { newId } from "../new-id.ts";
import { hashOf } from "./second-factor.ts";

type Executor = Pick<PlatformDb | PlatformTx, "kysely">;

interface NewAct {
  at: Date;
  who: string;
  action: string;
  tenant_id: string | null;
  tenant_name: string | null;
  detail: string | null;
}

export async function insertAct(db: Executor, act: NewAct): Promise<void> {
  await db.kysely.insertInto("platform_act").values(act).execute();
}

/** The latest first. Index: primary key, or platform_act_of_tenant. */
export function latestActs(
  db: Executor,
  { before, tenantId, limit }: { before?: number | undefined; tenantId?: string | undefined; limit: number },
) {
  let query = db.kysely
    .selectFrom("platform_act")
    .select(["id", "at", "who", "action", "tenant_id", "tenant_name", "detail"])
    .orderBy("id", "desc")
    .limit(limit);
  if (before !== undefined) query = query.where("id", "<", before);
  if (tenantId !== undefined) query = query.where("tenant_id", "=", tenantId);
  return query.execute();
}

export async function deleteSessionsOver(db: Executor, now: Date): Promise<void> {
  await db.kysely.deleteFrom("console_session").where("expires_at", "<", now).execute();
}

export async function insertSession(
  db: Executor,
  row: { token_hash: string; administrator_id: string; started_at: Date; expires_at: Date },
): Promise<void> {
  await db.kysely
    .insertInto("console_session")
    .values({
      id: newId(row.started_at.getTime()),
      used_at: row.started_at,
      proved_at: row.started_at,
      ...row,
    })
    .execute();
}

/** Whose session this is, whose last use is now; undefined when it is over or was last used before `usedAfter`. */
export function touchSession(
  db: Executor,
  { tokenHash, now, usedAfter }: { tokenHash: string; now: Date; usedAfter: Date },
) {
  return db.kysely
    .updateTable("console_session as s")
    .from("administrator as a")
    .set({ used_at: now })
    .whereRef("a.id", "=", "s.administrator_id")
    .where("s.token_hash", "=", tokenHash)
    .where("s.expires_at", ">", now)
    .where("s.used_at", ">", usedAfter)
    .returning(["s.id as session_id", "s.expires_at", "s.started_at", "s.proved_at", "a.id", "a.email"])
    .executeTakeFirst();
}

/** Its owner showed a second factor. */
export async function markProved(db: Executor, id: string, at: Date): Promise<void> {
  await db.kysely.updateTable("console_session").set({ proved_at: at }).where("id", "=", id).execute();
}

/** What somebody signs in with; undefined for an address that is nobody's. Index: its unique column. */
export function accountOf(db: Executor, email: string) {
  return db.kysely
    .selectFrom("administrator")
    .select(["id", "email", "password_hash", "totp_sealed"])
    .where("email", "=", email)
    .executeTakeFirst();
}

/** Uses a recovery code; false for one that is not theirs, or was used. */
export async function takeRecoveryCode(
  tx: Executor,
  { administratorId, codeHash, at }: { administratorId: string; codeHash: string; at: Date },
): Promise<boolean> {
  const used = await tx.kysely
    .updateTable("recovery_code")
    .set({ used_at: at })
    .where("administrator_id", "=", administratorId)
    .where("code_hash", "=", codeHash)
    .where("used_at", "is", null)
    .returning("code_hash")
    .execute();
  return used.length > 0;
}

/** Uses a code of the app; false when one of this half minute or a later one was used before. */
export async function takeTotpStep(tx: Executor, administratorId: string, step: number): Promise<boolean> {
  const taken = await tx.kysely
    .updateTable("administrator")
    .set({ totp_step: step })
    .where("id", "=", administratorId)
    .where("totp_step", "<", step)
    .returning("id")
    .execute();
  return taken.length > 0;
}

/** Whether it was not ended; index: primary key. */
export async function hasSession(db: Executor, id: string): Promise<boolean> {
  const found = await db.kysely
    .selectFrom("console_session")
    .select("id")
    .where("id", "=", id)
    .executeTakeFirst();
  return found !== undefined;
}

export async function endSession(db: Executor, id: string): Promise<void> {
  await db.kysely.deleteFrom("console_session").where("id", "=", id).execute();
}

export async function endSessionsOf(db: Executor, administratorId: string): Promise<void> {
  await db.kysely.deleteFrom("console_session").where("administrator_id", "=", administratorId).execute();
}

/** How many recovery codes somebody has left. */
export async function recoveryCodesLeft(db: Executor, administratorId: string): Promise<number> {
  const left = await db.kysely
    .selectFrom("recovery_code")
    .select("code_hash")
    .where("administrator_id", "=", administratorId)
    .where("used_at", "is", null)
    .execute();
  return left.length;
}

/** In the place of those that somebody had. */
export async function putRecoveryCodes(
  db: Executor,
  administratorId: string,
  hashes: readonly string[],
): Promise<void> {
  await db.kysely.deleteFrom("recovery_code").where("administrator_id", "=", administratorId).execute();
  const rows = hashes.map((hash) => ({ administrator_id: administratorId, code_hash: hash, used_at: null }));
  await db.kysely.insertInto("recovery_code").values(rows).execute();
}

/** Makes an administrator, or gives the one with this address other factors. @returns the id. */
export async function putAdministrator(
  db: Executor,
  row: { email: string; password_hash: string; totp_sealed: string; totp_step: number; joined_at: Date },
): Promise<string> {
  const { email: _email, joined_at: _joinedAt, ...factors } = row;
  const { id } = await db.kysely
    .insertInto("administrator")
    .values({ id: newId(row.joined_at.getTime()), ...row })
    .onConflict((conflict) => conflict.column("email").doUpdateSet(factors))
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}

/** Those of an address that were not used. */
export async function voidInvitationsOf(db: Executor, email: string, now: Date): Promise<void> {
  await db.kysely
    .updateTable("administrator_invitation")
    .set({ used_at: now })
    .where("email", "=", email)
    .where("used_at", "is", null)
    .execute();
}

export async function insertInvitation(
  db: Executor,
  row: Omit<AdministratorInvitationTable, "id" | "used_at">,
): Promise<void> {
  await db.kysely
    .insertInto("administrator_invitation")
    .values({ id: newId(row.made_at.getTime()), ...row, used_at: null })
    .execute();
}

/** The invitation of a link; undefined when it was used or is too old. Index: its unique column. */
export function openInvitation(db: Executor, token: string, now: Date) {
  return db.kysely
    .selectFrom("administrator_invitation")
    .select(["email", "expires_at", "totp_sealed"])
    .where("token_hash", "=", hashOf(token))
    .where("used_at", "is", null)
    .where("expires_at", ">", now)
    .executeTakeFirst();
}

/** Uses an invitation; undefined for who is too late. */
export function takeInvitation(db: Executor, token: string, now: Date) {
  return db.kysely
    .updateTable("administrator_invitation")
    .set({ used_at: now })
    .where("token_hash", "=", hashOf(token))
    .where("used_at", "is", null)
    .returning(["email", "totp_sealed"])
    .executeTakeFirst();
}

export async function deleteTriesBefore(tx: Executor, since: Date): Promise<void> {
  await tx.kysely.deleteFrom("console_try").where("tried_at", "<", since).execute();
}

/** Tries at one instant are counted one after another: the second waits for the first one's transaction. */
export async function triesSince(tx: PlatformTx, countedBy: string, since: Date): Promise<number> {
  await tx.rows("select pg_catalog.pg_advisory_xact_lock(pg_catalog.hashtext($1))", [countedBy]);
  const [row] = await tx.rows(
    "select count(*)::int as tries from platform.console_try where counted_by = $1 and tried_at >= $2",
    [countedBy, since],
  );
  return Number(row?.["tries"]);
}

export async function insertTry(tx: Executor, row: { counted_by: string; tried_at: Date }): Promise<void> {
  await tx.kysely.insertInto("console_try").values(row).execute();
}
