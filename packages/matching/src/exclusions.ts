import { filters, prepareRequest } from "./filters.ts";
import type { TenantPolicy } from "./policy.ts";
import type { Exclusion, FilterId, HelperOffer, MatchRequest, Text } from "./types.ts";

/**
 * Every reason why this helper may not be asked, empty when they may. For the coordinator only. A block or a full
 * load is never told of a person, so those carry one text that does not tell them apart.
 */
export const explainExclusions = (
  request: MatchRequest,
  offer: HelperOffer,
  policy: TenantPolicy,
  now: number,
): Exclusion[] => {
  const prepared = prepareRequest(request, policy, now);
  return filters
    .filter((filter) => filter.excludes(prepared, offer))
    .map(({ id, reason, countOnly = false }) => ({
      filter: id,
      textKey: `matching.reason.${countOnly ? "withheld" : reason}`,
      args: {},
      countOnly,
    }));
};

/** How many helpers one filter left out; never who. */
export type CountLine = Text & { readonly filter: FilterId };

/** The counts of a ranking as lines for the coordinator, in the order of the filters; zero counts are left out. */
export const explainExcluded = (excluded: Readonly<Record<FilterId, number>>): CountLine[] =>
  filters
    .filter(({ id }) => excluded[id] > 0)
    .map(({ id, reason }) => ({
      filter: id,
      textKey: `matching.excluded.${reason}`,
      args: { count: excluded[id] },
    }));
