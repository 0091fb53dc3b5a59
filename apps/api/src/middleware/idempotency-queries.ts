import type { TenantDb } from "@omzien/db";

const keepMs = 24 * 3_600_000;
/** A process that dies at work leaves its claim behind; after this long another try may take it over. */
export const abandonedAfterMs = 60_000;

export interface Claim {
  /** Whose key it is: a session, or the hash of a network address. */
  scope: string;
  key: string;
  operation: string;
  bodyHash: string;
  /** What the audit rows of this work carry as request id: found there, the work was done. */
  mark: string;
  at: Date;
}

export interface KeptClaim {
  operation: string;
  bodyHash: string;
  claimedAt: Date;
  /** The sealed answer; null while the work is under way. */
  sealed: string | null;
}

/** True for the one who may do the work; a claim whose 24 hours are over counts no more. Index: primary key. */
export async function claimKey(db: TenantDb, claim: Claim): Promise<boolean> {
  const fresh = {
    operation: claim.operation,
    body_hash: claim.bodyHash,
    status: null,
    response: null,
    created_at: claim.at,
  };
  const row = await db.kysely
    .insertInto("idempotency_key")
    .values({ scope: claim.scope, key: claim.key, ...fresh })
    .onConflict((conflict) =>
      conflict
        .columns(["scope", "key"])
        .doUpdateSet(fresh)
        .where("idempotency_key.created_at", "<", new Date(claim.at.getTime() - keepMs)),
    )
    .returning("key")
    .executeTakeFirst();
  return row !== undefined;
}

/** Takes over what a dead process left; true for the one of many who does. Index: primary key. */
export async function takeOver(db: TenantDb, claim: Claim, claimedAt: Date): Promise<boolean> {
  const row = await db.kysely
    .updateTable("idempotency_key")
    .set({ created_at: claim.at })
    .where("scope", "=", claim.scope)
    .where("key", "=", claim.key)
    .where("status", "is", null)
    .where("created_at", "=", claimedAt)
    .returning("key")
    .executeTakeFirst();
  return row !== undefined;
}

/** Whether the work of a claim was committed. No index: asked only when a process died at work. */
export async function wasDone(db: TenantDb, claim: Claim): Promise<boolean> {
  const row = await db.kysely
    .selectFrom("audit_event")
    .select("id")
    .where("request_id", "=", claim.mark)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

export async function keepAnswer(
  db: TenantDb,
  claim: Claim,
  answer: { status: number; sealed: string },
): Promise<void> {
  await db.kysely
    .updateTable("idempotency_key")
    .set({ status: answer.status, response: JSON.stringify({ sealed: answer.sealed }) })
    .where("scope", "=", claim.scope)
    .where("key", "=", claim.key)
    .execute();
}

export async function releaseKey(db: TenantDb, claim: Claim): Promise<void> {
  await db.kysely
    .deleteFrom("idempotency_key")
    .where("scope", "=", claim.scope)
    .where("key", "=", claim.key)
    .execute();
}

export async function findClaim(db: TenantDb, claim: Claim): Promise<KeptClaim | undefined> {
  const row = await db.kysely
    .selectFrom("idempotency_key")
    .select(["operation", "body_hash", "status", "response", "created_at"])
    .where("scope", "=", claim.scope)
    .where("key", "=", claim.key)
    .executeTakeFirst();
  if (!row) return undefined;
  const sealed = row.response?.["sealed"];
  return {
    operation: row.operation,
    bodyHash: row.body_hash,
    claimedAt: row.created_at,
    sealed: typeof sealed === "string" ? sealed : null,
  };
}
