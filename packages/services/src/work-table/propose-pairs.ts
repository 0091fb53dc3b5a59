import {
  assign,
  batchGraph,
  type Candidate,
  greedyByArrival,
  type HelperOffer,
  type MatchRequest,
  type OfferTable,
  offerTable,
  rankTable,
  type TenantPolicy,
} from "@omzien/matching";
import type { Batch } from "../search/load-batch.ts";
import { tablesByCategory } from "./tables-by-category.ts";
import type { TablePairs } from "./table-pairs.ts";

/** Nobody is proposed for two things at once. */
const options = { perRequest: 30, perHelper: 1 } as const;

export interface ProposedPair {
  request: MatchRequest;
  candidate: Candidate;
  isKept: boolean;
  /** Everybody who fits, best first, also who is proposed elsewhere. */
  fitting: readonly Candidate[];
}

export interface Proposal {
  /** The longest waiting first. */
  pairs: readonly ProposedPair[];
  without: readonly MatchRequest[];
  /** Request by helper. */
  proposedFor: ReadonlyMap<string, string>;
  helpedOneByOne: number;
  isBest: boolean;
  lost: number;
}

/**
 * Who could best help whom, over all requests of a table at once: as many people as can be helped, each helper at most
 * once, whoever still has to answer another ask not at all. Kept pairs stay as long as they fit; pairs that were set
 * apart, and helpers who were asked for a request before, are no pair. The same in any order of requests and offers.
 */
export function proposePairs(batch: Batch, chosen: TablePairs, now: Date): Proposal {
  const { policy } = batch;
  const at = now.getTime();
  const free = batch.offers.filter(({ helperId }) => !batch.thinking.has(helperId));
  const requests = batch.requests
    .map((request) => apartFrom(request, batch, chosen.apart))
    .toSorted(byWaiting);
  const kept = keptPairs(requests, free, policy, chosen.kept, at);
  const keptHelpers = new Set([...kept.values()].map(({ helperId }) => helperId));
  const open = requests.filter(({ id }) => !kept.has(id));
  const table = offerTable(free.filter(({ helperId }) => !keptHelpers.has(helperId)));
  const found = assign(open, table, policy, { now: at, ...options });
  const candidates = new Map([
    ...found.pairs.map((pair) => [pair.requestId, pair.candidate] as const),
    ...kept,
  ]);
  const freeFor = tablesByCategory(free);
  return {
    pairs: requests.flatMap((request) => {
      const candidate = candidates.get(request.id);
      return candidate
        ? [
            {
              request,
              candidate,
              isKept: kept.has(request.id),
              fitting: fittingFor(request, freeFor(request.category), policy, at),
            },
          ]
        : [];
    }),
    without: batch.requests.filter(({ id }) => !candidates.has(id)).toSorted(byWaiting),
    proposedFor: new Map([...candidates].map(([requestId, { helperId }]) => [helperId, requestId])),
    helpedOneByOne: kept.size + oneByOne(open, table, policy, at),
    isBest: found.isOptimal,
    lost: chosen.kept.size - kept.size,
  };
}

function byWaiting(a: MatchRequest, b: MatchRequest): number {
  return a.openedAt - b.openedAt || (a.id < b.id ? -1 : 1);
}

/** The request with everybody kept apart from it who was asked before, or set apart at the table. */
function apartFrom(request: MatchRequest, batch: Batch, apart: TablePairs["apart"]): MatchRequest {
  const offers = apart.get(request.id);
  const setApart = offers
    ? batch.offers.filter(({ id }) => offers.has(id)).map(({ helperId }) => helperId)
    : [];
  return { ...request, blocks: [...request.blocks, ...(batch.askedFor.get(request.id) ?? []), ...setApart] };
}

/** Of the pairs to be kept those that still fit, each helper once: of two, that of who waits longest. */
function keptPairs(
  requests: readonly MatchRequest[],
  offers: readonly HelperOffer[],
  policy: TenantPolicy,
  kept: TablePairs["kept"],
  now: number,
): Map<string, Candidate> {
  const pairs = new Map<string, Candidate>();
  const taken = new Set<string>();
  for (const request of requests.filter(({ id }) => kept.has(id))) {
    const own = offers.filter(({ id, helperId }) => id === kept.get(request.id) && !taken.has(helperId));
    const [candidate] = rankTable(request, offerTable(own), policy, { now, k: 1 }).top;
    if (!candidate) continue;
    pairs.set(request.id, candidate);
    taken.add(candidate.helperId);
  }
  return pairs;
}

function fittingFor(request: MatchRequest, table: OfferTable, policy: TenantPolicy, now: number) {
  return rankTable(request, table, policy, { now, k: options.perRequest }).top;
}

/** How many are helped when each request takes its best helper in turn, the longest waiting first. */
function oneByOne(
  requests: readonly MatchRequest[],
  table: OfferTable,
  policy: TenantPolicy,
  now: number,
): number {
  const graph = batchGraph(requests, table, policy, { now, ...options });
  const place = new Map(requests.map(({ id }, index) => [id, index]));
  const order = graph.requests
    .map((_, row) => row)
    .toSorted((a, b) => placeOf(graph.requests[a]) - placeOf(graph.requests[b]));
  return greedyByArrival(graph, order).matched;

  function placeOf(request: MatchRequest | undefined): number {
    return place.get(request?.id ?? "") ?? 0;
  }
}
