import { sql } from "kysely";
import type { ServiceContext } from "../context.ts";
import { RateLimitedError } from "../errors.ts";

/**
 * Counts one try in a fixed window and refuses when there were too many. Committed at once, on its own: a refusal
 * that rolls back must not forget the try.
 *
 * @param limit.key what is counted; hashed before it is kept, so that the table names nobody.
 * @throws RateLimitedError with the seconds until the window ends.
 */
export async function countTry(
  ctx: ServiceContext,
  limit: { key: string; max: number; windowSeconds: number },
): Promise<void> {
  const windowMs = limit.windowSeconds * 1000;
  const start = new Date(Math.floor(ctx.now().getTime() / windowMs) * windowMs);
  const row = await ctx.db.kysely
    .insertInto("rate_limit")
    .values({ key: ctx.secrets.hash(limit.key), window_start: start, count: 1 })
    .onConflict((conflict) =>
      conflict.columns(["key", "window_start"]).doUpdateSet({ count: sql<number>`rate_limit.count + 1` }),
    )
    .returning("count")
    .executeTakeFirstOrThrow();
  if (row.count > limit.max) {
    throw new RateLimitedError(Math.ceil((start.getTime() + windowMs - ctx.now().getTime()) / 1000));
  }
}
