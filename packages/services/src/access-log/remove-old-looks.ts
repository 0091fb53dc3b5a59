import { schemaOf } from "@omzien/db";
import { sql } from "kysely";
import type { ServiceContext } from "../context.ts";
import { ForbiddenError } from "../errors.ts";

/**
 * Removes looks that have had their term: 2 years, and 5 years for what says something about health or a report
 * (domain model C.7). The tenant's role may not delete rows of the log; a function of the schema does, and keeps to
 * these terms and to the clock of the database even when the clock of this process runs ahead.
 *
 * @returns how many rows went.
 * @throws ForbiddenError for anybody but a job.
 */
export async function removeOldLooks({ ctx }: { ctx: ServiceContext }): Promise<number> {
  if (ctx.actor.kind !== "system") throw new ForbiddenError();
  const remove = sql.id(schemaOf(ctx.tenant.id), "remove_old_looks");
  const { rows } = await sql<{ removed: number }>`select ${remove}(${ctx.now()}) as removed`.execute(
    ctx.db.kysely,
  );
  return rows[0]?.removed ?? 0;
}
