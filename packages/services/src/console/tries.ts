import { RateLimitedError } from "../errors.ts";
import type { ConsoleContext } from "./context.ts";
import { deleteTriesBefore, insertTry, triesSince } from "./queries.ts";
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
    await deleteTriesBefore(tx, since);
    for (const { by, max } of limits) {
      if ((await triesSince(tx, by, since)) >= max) return true;
      await insertTry(tx, { counted_by: by, tried_at: now });
    }
    return false;
  });
  if (refused) throw new RateLimitedError(windowSeconds);
}
