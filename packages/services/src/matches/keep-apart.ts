import type { TenantTx } from "@omzien/db";
import { memberOf, type ServiceContext } from "../context.ts";
import { enqueue } from "../jobs.ts";
import { leaveRotasBetween } from "../rotas/leave-effects.ts";
import { endMatch, insertBlocks, type LockedMatch, lockMatch } from "./queries.ts";
import { releaseBetween, runningBetween } from "./stop-queries.ts";

/** Ends a match because it does not feel right; its request goes to the desk. */
export async function endAsStopped(
  tx: TenantTx,
  ctx: ServiceContext,
  match: Pick<LockedMatch, "id" | "help_request_id">,
): Promise<void> {
  const now = ctx.now();
  await endMatch(tx, match.id, { at: now, because: "stopped" });
  await tx.kysely
    .insertInto("match_stop")
    .values({ match_id: match.id, stopped_at: now, stopped_by: memberOf(ctx).personId })
    .execute();
  await tx.kysely
    .updateTable("help_request")
    .set({ state: "triage", needs_coordinator_at: now, updated_at: now })
    .where("id", "=", match.help_request_id)
    .where("state", "=", "matched")
    .execute();
}

/**
 * Blocks the two for each other, ends what else runs between them, turns in each other's rotas too, and takes back what
 * one still asks the other.
 */
export async function keepApart(
  tx: TenantTx,
  ctx: ServiceContext,
  pair: { asker_id: string; helper_id: string },
): Promise<void> {
  const now = ctx.now();
  const pairs = [
    { personId: pair.asker_id, blockedId: pair.helper_id },
    { personId: pair.helper_id, blockedId: pair.asker_id },
  ];
  await insertBlocks(tx, pairs, { at: now, cause: "stopped" });
  for (const id of await runningBetween(tx, pair)) {
    const other = await lockMatch(tx, id);
    if (other && !other.ended_at) await endAsStopped(tx, ctx, other);
  }
  await leaveRotasBetween(tx, ctx, pair, "stopped");
  for (const helpRequestId of await releaseBetween(tx, pair, now)) {
    await enqueue(tx, "search_helpers", { helpRequestId }, { key: `search:${helpRequestId}` });
  }
}
