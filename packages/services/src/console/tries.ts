import { RateLimitedError } from "../errors.ts";
import type { ConsoleContext } from "./context.ts";
import { hashOf } from "./second-factor.ts";

const windowSeconds = 900;
export const maxTriesPerAccount = 10;
export const maxTriesPerAddress = 30;
const maxChallengesPerAddress = 60;

/**
 * Counts a try at the console, per account and per network address; an account that is not there counts as one that
 * is. Keys are hashed: the table tells nobody's address.
 *
 * @throws RateLimitedError after 10 for one account, or 30 from one address, in 15 minutes.
 */
export function countConsoleTry(ctx: ConsoleContext, account?: string): Promise<void> {
  return count(ctx, [
    { by: hashOf(`address:${ctx.address}`), max: maxTriesPerAddress },
    ...(account === undefined ? [] : [{ by: hashOf(`account:${account}`), max: maxTriesPerAccount }]),
  ]);
}

/**
 * Counts a challenge that somebody asks for, who is nobody yet; it uses up none of their tries.
 *
 * @throws RateLimitedError after 60 from one network address in 15 minutes.
 */
export function countChallenge(ctx: ConsoleContext): Promise<void> {
  return count(ctx, [{ by: hashOf(`challenge:${ctx.address}`), max: maxChallengesPerAddress }]);
}

async function count(ctx: ConsoleContext, limits: readonly { by: string; max: number }[]): Promise<void> {
  const now = ctx.now();
  const since = new Date(now.getTime() - windowSeconds * 1000);
  const refused = await ctx.platform.transaction(async (tx) => {
    await tx.kysely.deleteFrom("console_try").where("tried_at", "<", since).execute();
    for (const { by, max } of limits) {
      // Tries at one instant are counted one after another.
      await tx.rows("select pg_catalog.pg_advisory_xact_lock(pg_catalog.hashtext($1))", [by]);
      const [row] = await tx.rows(
        "select count(*)::int as tries from platform.console_try where counted_by = $1 and tried_at >= $2",
        [by, since],
      );
      if (Number(row?.["tries"]) >= max) return true;
      await tx.kysely.insertInto("console_try").values({ counted_by: by, tried_at: now }).execute();
    }
    return false;
  });
  if (refused) throw new RateLimitedError(windowSeconds);
}
