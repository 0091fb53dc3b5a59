import { filters, prepareRequest } from "./filters.ts";
import type { TenantPolicy } from "./policy.ts";
import type { FilterId, HelperOffer, MatchRequest } from "./types.ts";

/**
 * Every hard filter that leaves one helper out, in the order of the filters; empty when nothing does. `now` is epoch
 * milliseconds.
 */
export const hitsOf = (
  request: MatchRequest,
  offer: HelperOffer,
  policy: TenantPolicy,
  now: number,
): readonly FilterId[] => {
  const prepared = prepareRequest(request, policy, now);
  return filters.filter(({ excludes }) => excludes(prepared, offer)).map(({ id }) => id);
};
