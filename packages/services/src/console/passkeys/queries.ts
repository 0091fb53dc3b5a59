import type { PasskeyChallengeTable, PasskeyTable, PlatformDb, PlatformTx } from "@omzien/db";

type Executor = Pick<PlatformDb | PlatformTx, "kysely">;

/** Somebody's passkeys, the oldest first. Index: passkey_of. */
export function passkeysOf(db: Executor, administratorId: string) {
  return db.kysely
    .selectFrom("passkey")
    .select(["id", "credential_id", "transports", "name", "added_at", "used_at"])
    .where("administrator_id", "=", administratorId)
    .orderBy("added_at")
    .orderBy("id")
    .execute();
}

/** The passkey that a device names, with whose it is. Index: its unique column. */
export function passkeyByCredential(db: Executor, credentialId: string) {
  return db.kysely
    .selectFrom("passkey as p")
    .innerJoin("administrator as a", "a.id", "p.administrator_id")
    .select(["p.id", "p.name", "p.public_key", "p.counter", "p.administrator_id", "a.email"])
    .where("p.credential_id", "=", credentialId)
    .executeTakeFirst();
}

/** @returns false when that key is somebody's already. */
export async function insertPasskey(db: Executor, row: Omit<PasskeyTable, "used_at">): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db.kysely
    .insertInto("passkey")
    .values({ ...row, used_at: null })
    .onConflict((conflict) => conflict.column("credential_id").doNothing())
    .executeTakeFirstOrThrow();
  return numInsertedOrUpdatedRows === 1n;
}

/**
 * Writes down a use. A device that counts says more each time; one that does not says 0 for ever.
 * @returns false when the count did not go up: somebody else may have a copy of the key.
 */
export async function countUse(
  db: Executor,
  { id, counter, now }: { id: string; counter: number; now: Date },
): Promise<boolean> {
  const used = await db.kysely
    .updateTable("passkey")
    .set({ counter, used_at: now })
    .where("id", "=", id)
    .where((eb) => (counter === 0 ? eb("counter", "=", 0) : eb("counter", "<", counter)))
    .returning("id")
    .execute();
  return used.length > 0;
}

/** @returns its name; undefined when it is not there, or another's. */
export async function deletePasskey(
  db: Executor,
  { id, administratorId }: { id: string; administratorId: string },
): Promise<string | undefined> {
  const gone = await db.kysely
    .deleteFrom("passkey")
    .where("id", "=", id)
    .where("administrator_id", "=", administratorId)
    .returning("name")
    .executeTakeFirst();
  return gone?.name;
}

/** All of somebody's. */
export async function deletePasskeysOf(db: Executor, administratorId: string): Promise<void> {
  await db.kysely.deleteFrom("passkey").where("administrator_id", "=", administratorId).execute();
}

/** Keeps something to sign; those that are over go. */
export async function insertChallenge(db: Executor, row: PasskeyChallengeTable): Promise<void> {
  await db.kysely.deleteFrom("passkey_challenge").where("expires_at", "<=", row.made_at).execute();
  await db.kysely.insertInto("passkey_challenge").values(row).execute();
}

/** @returns false for one that is unknown, used, too old, for another purpose or another's. Index: primary key. */
export async function deleteChallenge(
  db: Executor,
  challenge: Pick<PasskeyChallengeTable, "challenge_hash" | "purpose" | "administrator_id"> & { now: Date },
): Promise<boolean> {
  const taken = await db.kysely
    .deleteFrom("passkey_challenge")
    .where("challenge_hash", "=", challenge.challenge_hash)
    .where("purpose", "=", challenge.purpose)
    .where("administrator_id", "is not distinct from", challenge.administrator_id)
    .where("expires_at", ">", challenge.now)
    .returning("challenge_hash")
    .executeTakeFirst();
  return taken !== undefined;
}

/** Of an account that is there. */
export async function passwordHashOf(db: Executor, administratorId: string): Promise<string> {
  const row = await db.kysely
    .selectFrom("administrator")
    .select("password_hash")
    .where("id", "=", administratorId)
    .executeTakeFirstOrThrow();
  return row.password_hash;
}

/** The factors of an account beside its passkeys; of one that two write at once, the second waits. */
export function lockFactors(tx: PlatformTx, administratorId: string) {
  return tx.kysely
    .selectFrom("administrator")
    .select(["password_hash", "totp_sealed"])
    .where("id", "=", administratorId)
    .forUpdate()
    .executeTakeFirstOrThrow();
}
