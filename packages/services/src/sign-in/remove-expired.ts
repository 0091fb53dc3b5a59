import { type TenantDb, transaction } from "@omzien/db";
import { removeOldLooks } from "../access-log/remove-old-looks.ts";
import { ForbiddenError } from "../errors.ts";
import type { ServiceContext } from "../context.ts";
import { addMs, dayMs } from "../local-time.ts";

/** How many rows went, per table. */
export interface Removed {
  signInRequests: number;
  sessions: number;
  idempotencyKeys: number;
  rateLimits: number;
  looks: number;
}

/**
 * Removes what has had its time: requests to sign in and answers kept for repeated requests after 24 hours, sessions
 * after their end, counters after a day, looks in the access log after 2 or 5 years. Safe to run at any moment, as
 * often as one likes.
 *
 * @throws ForbiddenError for anybody but a job.
 */
export async function removeExpired({ ctx }: { ctx: ServiceContext }): Promise<Removed> {
  if (ctx.actor.kind !== "system") throw new ForbiddenError();
  const { kysely } = ctx.db;
  const now = ctx.now();
  const yesterday = addMs(now, -dayMs);
  // Wrong codes count for a day, so a request stays a day, though its code is dead after ten minutes.
  const requests = await kysely
    .deleteFrom("sign_in_request")
    .where("requested_at", "<=", yesterday)
    .executeTakeFirst();
  const attempts = await kysely
    .deleteFrom("staff_sign_in_attempt")
    .where("started_at", "<=", yesterday)
    .executeTakeFirst();
  const sessions = await removeSessions(ctx.db, now);
  const keys = await kysely
    .deleteFrom("idempotency_key")
    .where("created_at", "<=", yesterday)
    .executeTakeFirst();
  const limits = await kysely
    .deleteFrom("rate_limit")
    .where("window_start", "<=", yesterday)
    .executeTakeFirst();
  return {
    signInRequests: Number(requests.numDeletedRows + attempts.numDeletedRows),
    sessions,
    idempotencyKeys: Number(keys.numDeletedRows),
    rateLimits: Number(limits.numDeletedRows),
    looks: await removeOldLooks({ ctx }),
  };
}

/** When a session was last used stays known: an account in use is not taken for one that nobody uses. */
async function removeSessions(db: TenantDb, now: Date): Promise<number> {
  return transaction(db, async (tx) => {
    const gone = await tx.kysely
      .deleteFrom("session")
      .where("expires_at", "<=", now)
      .returning(["person_id", "last_seen_at"])
      .execute();
    for (const { person_id: personId, last_seen_at: at } of gone)
      await tx.kysely
        .updateTable("person")
        .set({ last_active_at: at })
        .where("id", "=", personId)
        .where((eb) => eb.or([eb("last_active_at", "is", null), eb("last_active_at", "<", at)]))
        .execute();
    return gone.length;
  });
}
