import type { ServiceContext } from "../context.ts";
import { ForbiddenError } from "../errors.ts";
import type { FileStore } from "../house-style/image-ports.ts";
import { markRemoved, packagesToRemove } from "./queries.ts";
import { makingMs, readyMs } from "./terms.ts";

/**
 * Hourly, for each tenant: removes packages whose day is over, and what remains of those that nobody finished. The
 * file goes first: a row that says so tells the truth.
 *
 * @returns how many.
 * @throws ForbiddenError for anybody but a job; StorageUnavailableError, and the next hour goes on.
 */
export async function removeOldPackages({
  ctx,
  files,
}: {
  ctx: ServiceContext;
  files: FileStore;
}): Promise<number> {
  if (ctx.actor.kind !== "system") throw new ForbiddenError();
  const now = ctx.now();
  const rows = await packagesToRemove(ctx.db, {
    readyAt: new Date(now.getTime() - readyMs),
    askedAt: new Date(now.getTime() - makingMs),
  });
  const archives = files.archivesOf(ctx.tenant.id);
  for (const { id } of rows) {
    await archives.remove(id);
    await markRemoved(ctx.db, id, now);
  }
  return rows.length;
}
