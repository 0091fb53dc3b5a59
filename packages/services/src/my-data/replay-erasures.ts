import { transaction } from "@omzien/db";
import { lockSubject } from "../consents/queries.ts";
import type { ServiceContext } from "../context.ts";
import { ForbiddenError } from "../errors.ts";
import { eraseNow } from "./erase-person.ts";
import { lockErasure, peopleBackFromErasure } from "./queries.ts";

/**
 * Erases again whoever was erased before and came back with a backup that was put back. To be run before such a site
 * is served; each person in a transaction of their own, safe to run at any moment.
 * @returns how many people had come back.
 * @throws ForbiddenError for anybody but a job.
 */
export async function replayErasures({ ctx }: { ctx: ServiceContext }): Promise<{ erased: number }> {
  if (ctx.actor.kind !== "system") throw new ForbiddenError();
  let erased = 0;
  for (const personId of await peopleBackFromErasure(ctx.db)) {
    const isGone = await transaction(ctx.db, async (tx) => {
      await lockSubject(tx, personId);
      if ((await lockErasure(tx, personId))?.done_at) return false;
      await eraseNow(tx, ctx, personId, "restored");
      return true;
    });
    if (isGone) erased++;
  }
  return { erased };
}
