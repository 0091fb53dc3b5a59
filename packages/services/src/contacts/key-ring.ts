import { randomBytes } from "node:crypto";
import { commitsAtOnce, type TenantExecutor, type TenantTx } from "@omzien/db";
import { invariant } from "../errors.ts";
import type { KeyStore, SecretPort } from "../ports.ts";

/** What is needed to open a tenant's keys. */
export interface KeyHolder {
  readonly secrets: Pick<SecretPort, "keys" | "onUnreadable">;
}

/** A tenant's keys, opened; kept in memory only. */
export interface KeyRing {
  /** By version. */
  readonly seal: ReadonlyMap<number, Uint8Array>;
  readonly index: Uint8Array;
}

/** What new values are sealed with. */
export interface CurrentKey {
  readonly ring: KeyRing;
  readonly version: number;
  readonly key: Uint8Array;
}

const keyBytes = 32;
const mostRings = 1_000;

// By key store, so that what one store opened is never used on behalf of another.
const opened = new WeakMap<KeyStore, Map<string, KeyRing>>();
// Transactions that made a tenant's keys, or added one: undone with them, such a key may never be remembered. The next
// would seal with what no table holds.
const makers = new WeakSet<TenantExecutor>();

/** What a tenant's key is bound to while it is wrapped. */
function contextOf(tenantId: string, purpose: "seal" | "index", version: number): string {
  return `omzien data key\n${tenantId}\n${purpose}\n${version}`;
}

/**
 * The keys of the executor's tenant; the first call makes them. Read before the rows that they open: a key that has
 * gone from the database by then is still in the ring.
 *
 * @param fresh true reads them again, because a row names one that is not in the ring.
 * @throws what the key store throws, when it cannot open them.
 */
export async function keyRing(holder: KeyHolder, db: TenantExecutor, fresh = false): Promise<KeyRing> {
  const { keys } = holder.secrets;
  const rings = opened.get(keys) ?? new Map<string, KeyRing>();
  opened.set(keys, rings);
  const known = rings.get(db.tenantId);
  if (known && !fresh) return known;
  const rows = await wrappedKeys(db);
  if (!rows.some(({ purpose }) => purpose === "seal")) {
    await insertKey(holder, db, "index", 1);
    await insertKey(holder, db, "seal", 1);
    return openKeys(keys, db.tenantId, await wrappedKeys(db));
  }
  const ring = await openKeys(keys, db.tenantId, rows);
  if (makers.has(db)) return ring;
  const [oldest] = rings.keys();
  if (rings.size >= mostRings && oldest !== undefined) rings.delete(oldest);
  rings.set(db.tenantId, ring);
  return ring;
}

/**
 * The key that new values are sealed with, held until the transaction ends: a rotation that begins meanwhile waits,
 * so that nothing is sealed with a key that is being put away.
 */
export async function currentKey(holder: KeyHolder, tx: TenantTx): Promise<CurrentKey> {
  await keyRing(holder, tx);
  // A rotation may have been committed while the first question waited for it.
  const version = (await newestKey(tx)) ?? (await newestKey(tx));
  invariant(version, "a tenant has a key that was not retired");
  let ring = await keyRing(holder, tx);
  if (!ring.seal.has(version)) ring = await keyRing(holder, tx, true);
  const key = ring.seal.get(version);
  invariant(key, "a key that is in the table can be opened");
  return { ring, version, key };
}

/** Puts a new key beside the one that is there. @returns its version. */
export async function addSealKey(holder: KeyHolder, tx: TenantTx, now: Date): Promise<number> {
  const { version } = await currentKey(holder, tx);
  await insertKey(holder, tx, "seal", version + 1);
  await tx.kysely
    .updateTable("data_key")
    .set({ retired_at: now })
    .where("purpose", "=", "seal")
    .where("version", "<=", version)
    .where("retired_at", "is", null)
    .execute();
  return version + 1;
}

/** The index key stays, or nobody would be found; only what it is wrapped with becomes the newest. */
export async function rewrapIndexKey(holder: KeyHolder, tx: TenantTx): Promise<void> {
  const { index } = await keyRing(holder, tx);
  const { keyId, wrapped } = await holder.secrets.keys.wrap(index, contextOf(tx.tenantId, "index", 1));
  await tx.kysely
    .updateTable("data_key")
    .set({ wrapped: Buffer.from(wrapped).toString("base64url"), wrapped_with: keyId })
    .where("purpose", "=", "index")
    .execute();
}

/** Whether a rotation was begun and not finished. */
export async function hasRetiredKeys(db: TenantExecutor): Promise<boolean> {
  const row = await db.kysely
    .selectFrom("data_key")
    .select("version")
    .where("retired_at", "is not", null)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

function newestKey(tx: TenantTx): Promise<number | undefined> {
  return tx.kysely
    .selectFrom("data_key")
    .select("version")
    .where("purpose", "=", "seal")
    .where("retired_at", "is", null)
    .orderBy("version", "desc")
    .limit(1)
    .forShare()
    .executeTakeFirst()
    .then((row) => row?.version);
}

interface WrappedKey {
  purpose: "seal" | "index";
  version: number;
  wrapped: string;
  wrapped_with: string;
}

function wrappedKeys(db: TenantExecutor): Promise<WrappedKey[]> {
  return db.kysely.selectFrom("data_key").select(["purpose", "version", "wrapped", "wrapped_with"]).execute();
}

async function insertKey(
  holder: KeyHolder,
  db: TenantExecutor,
  purpose: "seal" | "index",
  version: number,
): Promise<void> {
  if (!commitsAtOnce(db)) makers.add(db);
  const context = contextOf(db.tenantId, purpose, version);
  const { keyId, wrapped } = await holder.secrets.keys.wrap(randomBytes(keyBytes), context);
  await db.kysely
    .insertInto("data_key")
    .values({ purpose, version, wrapped: Buffer.from(wrapped).toString("base64url"), wrapped_with: keyId })
    // Somebody else may have been first; theirs is the key.
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

async function openKeys(store: KeyStore, tenantId: string, rows: readonly WrappedKey[]): Promise<KeyRing> {
  const seal = new Map<number, Uint8Array>();
  let index: Uint8Array | undefined;
  for (const { purpose, version, wrapped, wrapped_with } of rows) {
    const context = contextOf(tenantId, purpose, version);
    const key = await store
      .unwrap(wrapped_with, Buffer.from(wrapped, "base64url"), context)
      .catch((cause: unknown) => {
        throw new Error(`The keys of tenant ${tenantId} do not open with ${wrapped_with}`, { cause });
      });
    if (purpose === "index") index = key;
    else seal.set(version, key);
  }
  invariant(index, "a tenant that has keys has one for its indexes");
  return { seal, index };
}
