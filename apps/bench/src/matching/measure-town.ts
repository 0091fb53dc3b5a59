import { intervalOf, makeTown, type Outcome, simulate, type WayName } from "@omzien/matching/simulation";
import { progressOf } from "../progress.ts";

export const wayNames: readonly WayName[] = ["blast", "one-by-one", "fixed-waves", "ours"];

export const townSize = { helpers: 900, requestsPerDay: 6, days: 180 };

/** Per way of asking, how it did in the town of each seed. */
export type TownResults = Readonly<Record<WayName, readonly Outcome[]>>;

/** The same towns, lived through once with each way of asking. */
export function measureTowns(seeds: readonly number[]): TownResults {
  const progress = progressOf("half a year in a town");
  let done = 0;
  const outcomesOf = (way: WayName) =>
    seeds.map((seed) => {
      const outcome = simulate(makeTown(townSize, seed), way, seed);
      progress.at((done += 1), seeds.length * wayNames.length);
      return outcome;
    });
  const results = {
    blast: outcomesOf("blast"),
    "one-by-one": outcomesOf("one-by-one"),
    "fixed-waves": outcomesOf("fixed-waves"),
    ours: outcomesOf("ours"),
  };
  progress.end();
  return results;
}

/** The seed in which ours fills least more than a blast, as a difference of shares. */
export function worstFilledMinusBlast({ ours, blast }: TownResults): number {
  return Math.min(...ours.map(({ filled }, seed) => filled - (blast[seed]?.filled ?? 1)));
}

/** One line per way: means with how far they may be off. */
export function townTable(results: TownResults): string {
  return wayNames
    .map((way) => {
      const cell = (name: keyof Outcome, digits: number, factor = 1) => {
        const { mean, margin } = intervalOf(results[way].map((outcome) => outcome[name] * factor));
        return `${mean.toFixed(digits)} ± ${margin.toFixed(digits)}`;
      };
      const most = Math.max(...results[way].map(({ mostAsks }) => mostAsks));
      return `| ${[way, cell("filled", 1, 100), cell("medianHours", 1), cell("p90Hours", 0), cell("asksPerMatch", 1), cell("gini", 2), most, cell("turnedAwayPerMatch", 2)].join(" | ")} |`;
    })
    .join("\n");
}
