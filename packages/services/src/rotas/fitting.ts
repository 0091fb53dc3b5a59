import type { TenantExecutor } from "@omzien/db";
import { type FilterId, hitsOf } from "@omzien/matching";
import type { ServiceContext } from "../context.ts";
import { inRing, loadSearch, offersFor } from "../search/rank-helpers.ts";

/**
 * Hard filters that a yes to a rota answers: which days, and how much, somebody says there. All others hold: consent,
 * blocks, a stop, distance, weight, certificate of conduct and the rest.
 */
export const answeredByJoining: readonly FilterId[] = ["F7", "F14", "F17"];

/** Whether a helper with these hits may take turns. */
export function mayTakeTurns(
  hits: readonly FilterId[],
  answered: readonly FilterId[] = answeredByJoining,
): boolean {
  return hits.every((hit) => answered.includes(hit));
}

/** Those of these people who may be given turns for a request, by the hard filters of matching as they are now. */
export async function fittingFor(
  db: TenantExecutor,
  ctx: ServiceContext,
  helpRequestId: string,
  personIds: ReadonlySet<string>,
): Promise<Set<string>> {
  const search = await loadSearch(db, ctx, helpRequestId);
  if (!search || personIds.size === 0) return new Set();
  const { request, policy } = inRing(search, search.row.audience);
  const offers = await offersFor(db, ctx, { request, policy });
  const fitting = offers
    .filter(({ helperId }) => personIds.has(helperId))
    .filter((offer) => mayTakeTurns(hitsOf(request, offer, policy, ctx.now().getTime())));
  return new Set(fitting.map(({ helperId }) => helperId));
}
