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

/** How many helpers one filter left out, or a few that are not told apart; never who. */
export type CountLine = Text & { readonly filter: FilterId | "withheld"; readonly count: number };

/** With fewer people than this a count could point at one of them. */
const fewest = 3;

/**
 * The counts of a ranking as lines for the coordinator, in the order of the filters; zero counts are left out. Where
 * a reason that is only ever counted holds for one or two people, all such reasons become one line: otherwise the
 * list would tell who blocked whom, or who has enough to do.
 */
export const explainExcluded = (excluded: Readonly<Record<FilterId, number>>): CountLine[] => {
  const hit = filters.filter(({ id }) => excluded[id] > 0);
  const counted = hit.filter(({ countOnly }) => countOnly);
  const isTelling = counted.some(({ id }) => excluded[id] < fewest);
  const lines = hit
    .filter(({ countOnly }) => !(countOnly && isTelling))
    .map(({ id, reason }) => lineOf(id, reason, excluded[id]));
  const together = counted.reduce((sum, { id }) => sum + excluded[id], 0);
  return isTelling ? [...lines, lineOf("withheld", "withheld", together)] : lines;
};

const lineOf = (filter: CountLine["filter"], reason: string, count: number): CountLine => ({
  filter,
  count,
  textKey: `matching.excluded.${reason}`,
  args: { count },
});
