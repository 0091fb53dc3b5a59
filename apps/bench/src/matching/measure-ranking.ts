import { metresBetween, type OfferTable, offerTable, rankTable } from "@omzien/matching";
import { quantile } from "@omzien/matching/simulation";
import { searchedAt, type SyntheticTown, syntheticTown } from "./synthetic-town.ts";

/** Milliseconds per request. */
export interface RankTimes {
  p50: number;
  p99: number;
  widest: number;
  naive: number;
  candidates: number;
}

const most = 20;

/** One request after another over 100,000 offers in memory: all filters, all factors, the best twenty with reasons. */
export function measureRanking(rounds: number): RankTimes {
  const town = syntheticTown(100_000, 400, 400, 1);
  const table = offerTable(town.offers);
  const rankOne = (index: number) => {
    const request = town.requests[index % town.requests.length];
    return request === undefined
      ? []
      : rankTable(request, table, town.policy, { now: searchedAt, k: most }).top;
  };
  for (let index = 0; index < 100; index++) rankOne(index);
  const { requests } = town;
  const fastest = requests.map((_, index) => fastestOf(rounds, () => rankOne(index)));
  const wide = fastest.filter((_, index) => requests[index]?.ring === "municipality");
  const candidates = requests.reduce((sum, _, index) => sum + rankOne(index).length, 0);
  return {
    p50: quantile(sorted(fastest), 0.5),
    p99: quantile(sorted(fastest), 0.99),
    widest: quantile(sorted(wide), 0.5),
    naive: quantile(
      sorted(
        requests.slice(0, 20).map((_, index) => fastestOf(rounds, () => sortByDistance(town, table, index))),
      ),
      0.5,
    ),
    candidates: candidates / requests.length,
  };
}

/** What one would write first: everybody with the category, sorted by distance, no rules at all. */
function sortByDistance({ requests }: SyntheticTown, { offers }: OfferTable, index: number): unknown {
  const request = requests[index];
  return offers
    .filter(({ categories }) => request && categories.includes(request.category))
    .map((offer) => ({ offer, metres: metresBetween(request?.location ?? null, offer.location) ?? 0 }))
    .sort((a, b) => a.metres - b.metres)
    .slice(0, most);
}

/** Milliseconds of the fastest round: what else the machine does at a moment is not what is measured. */
function fastestOf(rounds: number, work: () => unknown): number {
  const times = Array.from({ length: rounds }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return Math.min(...times);
}

function sorted(times: readonly number[]): number[] {
  return times.toSorted((a, b) => a - b);
}
