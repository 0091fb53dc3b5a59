import { filters, prepareRequest } from "./filters.ts";
import type { TenantPolicy } from "./policy.ts";
import type { FilterId, HelperOffer, MatchRequest } from "./types.ts";

/** What one filter does to a request; counts of helpers, never who. */
export type FilterCount = {
  readonly filter: FilterId;
  /** For whom it was the first hit; these add up to everybody who is left out. */
  readonly first: number;
  /** Everybody whom it leaves out, also when another filter does too. */
  readonly hits: number;
  /** For whom it is the only hit: what would be won without it. */
  readonly alone: number;
};

export type Explained = {
  readonly considered: number;
  readonly candidates: number;
  /** In the order of the filters, also those that leave nobody out. */
  readonly filters: readonly FilterCount[];
};

/**
 * Every hit of every filter, for "and without the day?". Looks at each helper with each filter, so it is dearer than
 * `rank`, which stops at the first hit. `now` is epoch milliseconds.
 */
export const explainAll = (
  request: MatchRequest,
  offers: readonly HelperOffer[],
  policy: TenantPolicy,
  now: number,
): Explained => {
  const prepared = prepareRequest(request, policy, now);
  const counts = filters.map(({ id }) => ({ filter: id, first: 0, hits: 0, alone: 0 }));
  let candidates = 0;
  for (const offer of offers) {
    const hit = counts.filter((_, index) => filters[index]?.excludes(prepared, offer));
    const [first] = hit;
    if (first === undefined) {
      candidates += 1;
    } else {
      first.first += 1;
      first.alone += hit.length === 1 ? 1 : 0;
    }
    for (const count of hit) {
      count.hits += 1;
    }
  }
  return { considered: offers.length, candidates, filters: counts };
};
