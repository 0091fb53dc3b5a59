import type { TenantDb } from "@omzien/db";
import type { Answer } from "../http/mount.ts";

const keepHours = 24;
/** A process that dies at work leaves its claim behind; after this long another try may take it over. */
const abandonedAfterSeconds = 60;

interface Claim {
  scope: string;
  key: string;
  operation: string;
  bodyHash: string;
  at: Date;
}

/** True for the one who may do the work. Index: primary key (scope, key). */
export async function claimKey(db: TenantDb, claim: Claim): Promise<boolean> {
  const oldest = new Date(claim.at.getTime() - keepHours * 3_600_000);
  const abandoned = new Date(claim.at.getTime() - abandonedAfterSeconds * 1000);
  const row = await db.kysely
    .insertInto("idempotency_key")
    .values({
      scope: claim.scope,
      key: claim.key,
      operation: claim.operation,
      body_hash: claim.bodyHash,
      created_at: claim.at,
    })
    .onConflict((conflict) =>
      conflict
        .columns(["scope", "key"])
        .doUpdateSet({
          operation: claim.operation,
          body_hash: claim.bodyHash,
          status: null,
          response: null,
          created_at: claim.at,
        })
        .where((eb) =>
          eb.or([
            eb("idempotency_key.created_at", "<", oldest),
            eb.and([
              eb("idempotency_key.status", "is", null),
              eb("idempotency_key.created_at", "<", abandoned),
            ]),
          ]),
        ),
    )
    .returning("key")
    .executeTakeFirst();
  return row !== undefined;
}

export async function keepAnswer(db: TenantDb, claim: Claim, answer: Answer): Promise<void> {
  await db.kysely
    .updateTable("idempotency_key")
    .set({ status: answer.status, response: JSON.stringify({ body: answer.body }) })
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

export async function findAnswer(db: TenantDb, claim: Claim) {
  const row = await db.kysely
    .selectFrom("idempotency_key")
    .select(["operation", "body_hash", "status", "response"])
    .where("scope", "=", claim.scope)
    .where("key", "=", claim.key)
    .executeTakeFirst();
  if (!row) return undefined;
  const answer: Answer | undefined =
    row.status === null ? undefined : { status: statusOf(row.status), body: row.response?.["body"] ?? null };
  return { operation: row.operation, bodyHash: row.body_hash, answer };
}

function statusOf(status: number): Answer["status"] {
  switch (status) {
    case 200:
    case 201:
    case 202:
    case 204:
      return status;
    default:
      throw new Error(`Invariant: kept an answer with status ${status}`);
  }
}
