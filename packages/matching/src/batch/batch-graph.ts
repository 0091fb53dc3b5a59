import { type FlowProblem, flowProblem } from "../flow/flow-problem.ts";
import type { TenantPolicy } from "../policy.ts";
import type { Scored } from "../rank.ts";
import { type OfferTable, tablesByCategory } from "../table/offer-table.ts";
import { bestOf } from "../table/rank-table.ts";
import type { HelperOffer, MatchRequest } from "../types.ts";

const mostPoints = 100_000;

/** What a request costs that nobody answers: twice the worst pair, so that helping another comes before fitting better. */
export const unmetCost = 2 * mostPoints;

export type BatchEdge = {
  readonly row: number;
  readonly column: number;
  readonly cost: number;
  readonly scored: Scored;
};

/** The requests in the order of their ids, the helpers who are a candidate of any, and who fits whom. */
export type BatchGraph = {
  readonly requests: readonly MatchRequest[];
  readonly edges: readonly (readonly BatchEdge[])[];
  /** Per helper, in the order of their ids, how many requests they may be proposed for. */
  readonly capacity: readonly number[];
};

/** The best candidates of each request. Costs are the points that a pair lacks, so whole and from 0. */
export const batchGraph = (
  requests: readonly MatchRequest[],
  table: OfferTable,
  policy: TenantPolicy,
  { now, perRequest, perHelper }: { now: number; perRequest: number; perHelper: number },
): BatchGraph => {
  const sorted = requests.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const tableOf = tablesByCategory(table);
  const candidates = sorted.map((request) =>
    bestOf(request, tableOf(request.category), policy, { now, k: perRequest }),
  );
  const offers = new Map(candidates.flat().map(({ offer }) => [offer.helperId, offer]));
  const helperIds = [...offers.keys()].toSorted();
  const columns = new Map(helperIds.map((id, column) => [id, column]));
  const edges = candidates.map((own, row) =>
    own
      .map((scored) => ({
        row,
        column: columns.get(scored.offer.helperId) ?? 0,
        cost: mostPoints - scored.points,
        scored,
      }))
      .toSorted((a, b) => a.column - b.column),
  );
  const capacity = [...offers]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([, offer]) => Math.min(perHelper, roomOf(offer, policy)));
  return { requests: sorted, edges, capacity };
};

/** The graph without some of its edges, as a problem, and the edges in its order. */
export const problemOf = (
  { edges, capacity }: BatchGraph,
  forbidden: ReadonlySet<BatchEdge>,
): { problem: FlowProblem; edges: readonly BatchEdge[] } => {
  const left = edges.map((own) => own.filter((edge) => !forbidden.has(edge)));
  const problem = flowProblem(
    left.map((own) => ({ demand: 1, edges: own })),
    capacity.map((slots) => Array.from({ length: slots }, () => 0)),
    unmetCost,
  );
  return { problem, edges: left.flat() };
};

/** How many more people a helper may be matched with, and asked by, under the caps of F14. */
const roomOf = ({ load, maxAsksPerMonth }: HelperOffer, policy: TenantPolicy): number =>
  Math.min(
    policy.load.openMatches - load.openMatches,
    Math.min(policy.load.asks30, maxAsksPerMonth) - load.asks30,
  );
