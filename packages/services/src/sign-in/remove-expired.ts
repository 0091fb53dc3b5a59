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
  const sessions = await kysely.deleteFrom("session").where("expires_at", "<=", now).executeTakeFirst();
  const keys = await kysely
    .deleteFrom("idempotency_key")
    .where("created_at", "<=", yesterday)
    .executeTakeFirst();
  const limits = await kysely
    .deleteFrom("rate_limit")
    .where("window_start", "<=", yesterday)
    .executeTakeFirst();
  return {
    signInRequests: Number(requests.numDeletedRows),
    sessions: Number(sessions.numDeletedRows),
    idempotencyKeys: Number(keys.numDeletedRows),
    rateLimits: Number(limits.numDeletedRows),
    looks: await removeOldLooks({ ctx }),
  };
}
