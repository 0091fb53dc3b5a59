import { hasUsefulMoment } from "../availability.ts";
import { prepareRequest } from "../filters.ts";
import type { FlowProblem, FlowSolution } from "../flow/flow-problem.ts";
import { proveFlow } from "../flow/prove-flow.ts";
import { solveFlow } from "../flow/solve-flow.ts";
import type { TenantPolicy } from "../policy.ts";
import { toCandidate } from "../rank.ts";
import type { OfferTable } from "../table/offer-table.ts";
import type { Candidate, MatchRequest, Span } from "../types.ts";
import { type BatchEdge, type BatchGraph, batchGraph, problemOf } from "./batch-graph.ts";

export type AssignOptions = {
  /** Epoch milliseconds. */
  readonly now: number;
  /** Candidates kept per request; from 20 on, more change nothing that can be measured. */
  readonly perRequest?: number;
  /** Requests that one helper may be proposed for at once; never beyond what the helper's load leaves. */
  readonly perHelper?: number;
};

export type Pair = { readonly requestId: string; readonly candidate: Candidate };

/** Who could best help whom, all requests together. A proposal to a coordinator: nobody is asked by it. */
export type Assignment = {
  /** In the order of the requests' ids. */
  readonly pairs: readonly Pair[];
  /** Requests for which nobody is left, by id. */
  readonly unmatched: readonly string[];
  /** The points that are missing from 100 000 per pair, and 200 000 for whom nobody helps. */
  readonly cost: number;
  /** No assignment of these candidates costs less. */
  readonly lowerBound: number;
  readonly isOptimal: boolean;
  /** What was solved last, and the prices that prove it: `proveFlow` checks them. */
  readonly certificate: { readonly problem: FlowProblem; readonly solution: FlowSolution };
};

/**
 * The cheapest assignment of a batch of requests over the best candidates of each. Every pair passes every filter, no
 * helper gets more than the load leaves, nor two requests that cannot both be kept; where those would clash, the lesser
 * pair is forbidden and all is solved again, and `lowerBound` stays that of the problem without clashes.
 * The same in any order of requests and offers. Source: domain rules, B.8.
 */
export const assign = (
  requests: readonly MatchRequest[],
  table: OfferTable,
  policy: TenantPolicy,
  { now, perRequest = 30, perHelper = 3 }: AssignOptions,
): Assignment => {
  const graph = batchGraph(requests, table, policy, { now, perRequest, perHelper });
  const forbidden = new Set<BatchEdge>();
  let { problem, edges } = problemOf(graph, forbidden);
  let solution = solveFlow(problem);
  const { lowerBound } = proveFlow(problem, solution);
  for (let clashing = clashes(graph, edges, solution); clashing.length > 0; ) {
    for (const edge of clashing) {
      forbidden.add(edge);
    }
    ({ problem, edges } = problemOf(graph, forbidden));
    solution = solveFlow(problem);
    clashing = clashes(graph, edges, solution);
  }
  return {
    pairs: edges
      .filter((_, index) => solution.used[index] === 1)
      .map((edge) => pairOf(graph, edge, policy, now)),
    unmatched: graph.requests.filter((_, row) => solution.unmet[row] === 1).map(({ id }) => id),
    cost: solution.cost,
    lowerBound,
    isOptimal: solution.cost === lowerBound,
    certificate: { problem, solution },
  };
};

const pairOf = ({ requests }: BatchGraph, edge: BatchEdge, policy: TenantPolicy, now: number): Pair => {
  const request = requests[edge.row];
  if (request === undefined) {
    throw new RangeError("a pair without a request");
  }
  return { requestId: request.id, candidate: toCandidate(prepareRequest(request, policy, now), edge.scored) };
};

/** Of the pairs of each helper, best first, those that no longer fit beside the better ones. */
const clashes = (graph: BatchGraph, edges: readonly BatchEdge[], { used }: FlowSolution): BatchEdge[] => {
  const chosen = edges.filter((_, index) => used[index] === 1);
  const perHelper = [...Map.groupBy(chosen, ({ column }) => column).values()];
  return perHelper.filter(({ length }) => length > 1).flatMap((own) => clashesOf(graph, own));
};

const clashesOf = ({ requests }: BatchGraph, own: readonly BatchEdge[]): BatchEdge[] => {
  const kept: MatchRequest[] = [];
  const best = own.toSorted((a, b) => a.cost - b.cost || a.row - b.row);
  return best.filter(({ row, scored: { offer } }) => {
    const request = requests[row];
    const fits =
      request !== undefined &&
      [...kept, request].every((one) => {
        const others = [...kept, request].filter((other) => other !== one).flatMap(promiseOf);
        return hasUsefulMoment(one.windows, offer.weekly, [...offer.promised, ...others]);
      });
    if (fits) {
      kept.push(request);
    }
    return !fits;
  });
};

/** A flexible promise names no hour, so it stands in nobody's way. */
const promiseOf = ({ flexible, windows }: MatchRequest): readonly Span[] => (flexible ? [] : windows);
