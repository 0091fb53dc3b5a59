import { filters, prepareRequest } from "../filters.ts";
import type { TenantPolicy } from "../policy.ts";
import { keepBest, type Scored, toCandidate, zeroPerFilter } from "../rank.ts";
import type { MatchRequest, Ranking } from "../types.ts";
import type { OfferTable } from "./offer-table.ts";
import { noHit, rowFilter } from "./row-filter.ts";

/** What `rank` says, byte for byte, over offers that were put into columns before. */
export const rankTable = (
  request: MatchRequest,
  table: OfferTable,
  policy: TenantPolicy,
  { now, k }: { now: number; k: number },
): Ranking => {
  const prepared = prepareRequest(request, policy, now);
  const hitOf = rowFilter(table, prepared);
  const counts = new Int32Array(filters.length);
  const best: Scored[] = [];
  table.offers.forEach((offer, row) => {
    const hit = hitOf(row);
    if (hit === noHit) {
      keepBest(best, prepared, offer, k);
    } else {
      counts[hit] = (counts[hit] ?? 0) + 1;
    }
  });
  const excluded = zeroPerFilter();
  filters.forEach(({ id }, at) => {
    excluded[id] = counts[at] ?? 0;
  });
  return {
    top: best.map((scored) => toCandidate(prepared, scored)),
    considered: table.offers.length,
    excluded,
  };
};

/** The best `k` for one request, only who and how many points: the reasons are worked out for whom is chosen. */
export const bestOf = (
  request: MatchRequest,
  table: OfferTable,
  policy: TenantPolicy,
  { now, k }: { now: number; k: number },
): Scored[] => {
  const prepared = prepareRequest(request, policy, now);
  const hitOf = rowFilter(table, prepared);
  const best: Scored[] = [];
  for (const row of table.byCategory.get(request.category) ?? []) {
    const offer = table.offers[row];
    if (offer !== undefined && hitOf(row) === noHit) {
      keepBest(best, prepared, offer, k);
    }
  }
  return best;
};
