import type { CandidateList } from "@omzien/contracts";
import { explainExcluded, type FilterId } from "@omzien/matching";
import type { ServiceContext } from "../context.ts";
import { reasonText } from "../search/reason-text.ts";

type Counts = Record<FilterId, number>;

/** How many were left out and why, most first: counts in words, never who. */
export function leftOutLines(
  ctx: ServiceContext,
  counted: Readonly<Counts>,
  more: Partial<Counts>,
): CandidateList["leftOut"] {
  const counts = { ...counted };
  for (const filter of filtersOf(counts)) counts[filter] += more[filter] ?? 0;
  return explainExcluded(counts)
    .map((line) => ({ filter: line.filter, count: line.count, text: reasonText(ctx, line, "") }))
    .toSorted((a, b) => b.count - a.count);
}

export function sumOf(counts: Partial<Counts>): number {
  return Object.values(counts).reduce((total, count) => total + count, 0);
}

// The keys of a full record of counts are exactly the filters.
function filtersOf(counts: Counts): FilterId[] {
  return Object.keys(counts) as FilterId[];
}
