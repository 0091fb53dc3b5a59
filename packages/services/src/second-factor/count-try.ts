import type { ServiceContext } from "../context.ts";
import { countTry } from "../sign-in/rate-limit.ts";

/** Tries in a quarter of an hour, and in a day: three codes of a million are good at once. */
export const mostTries = 10;
export const mostTriesPerDay = 30;

/** Counts a try of somebody's second factor, from wherever. @throws RateLimitedError */
export async function countFactorTry(ctx: ServiceContext, personId: string): Promise<void> {
  await countTry(ctx, { key: `second-factor:${personId}`, max: mostTries, windowSeconds: 900 });
  await countTry(ctx, { key: `second-factor-day:${personId}`, max: mostTriesPerDay, windowSeconds: 86_400 });
}
