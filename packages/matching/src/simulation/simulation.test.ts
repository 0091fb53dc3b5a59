import { describe, expect, it } from "vitest";
import { outsideQuietHours } from "../zone.ts";
import { giniOf, intervalOf, makeTown, quantile, simulate, townPolicy, type WayName, ways } from "./index.ts";
import { summaryOf } from "./summary.ts";

const size = { helpers: 200, requestsPerDay: 2, days: 30 };
const town = makeTown(size, 3);
const run = (way: WayName, seed = 3) => simulate(town, way, seed);

describe("a town", () => {
  it("is the same for one seed, and another for another", () => {
    expect(makeTown(size, 3)).toEqual(town);
    expect(makeTown(size, 4)).not.toEqual(town);
    expect(town.requests).toHaveLength(60);
    expect(townPolicy(town).adjoining.get("area-0-0")).toEqual(new Set(["area-1-0", "area-0-1"]));
  });

  it("lives through its requests the same way twice", () => {
    expect(run("ours")).toEqual(run("ours"));
    expect(run("ours")).not.toEqual(run("ours", 4));
  });

  it("asks fewer people with small waves than with a blast, and finds more", () => {
    const [blast, ours] = [run("blast"), run("ours")];
    expect(ours.filled).toBeGreaterThan(blast.filled);
    expect(ours.asksPerMatch).toBeLessThan(blast.asksPerMatch);
    expect(ours.mostAsks).toBeLessThan(blast.mostAsks);
  });

  it("never asks anybody more often than the cap allows; a blast does", () => {
    const few = makeTown({ helpers: 40, requestsPerDay: 4, days: 40 }, 5);
    const cap = townPolicy(few).load.asks30;
    expect(simulate(few, "ours", 5).mostAsks30).toBe(cap);
    expect(simulate(few, "blast", 5).mostAsks30).toBeGreaterThan(cap);
  });

  it("turns hardly anybody away when one is asked at a time, and takes longer", () => {
    const [single, waves] = [run("one-by-one"), run("fixed-waves")];
    expect(single.turnedAwayPerMatch).toBeLessThan(waves.turnedAwayPerMatch + 0.05);
    expect(single.medianHours).toBeGreaterThan(waves.medianHours);
  });
});

describe("a way of asking", () => {
  const [request] = town.requests;
  const offers = town.helpers.map(({ offer }) => offer);
  const night = Date.parse("2026-01-06T02:00:00+01:00");
  const names: WayName[] = ["blast", "one-by-one", "fixed-waves", "ours"];

  it.each(names)("%s asks nobody at night", (way) => {
    if (request === undefined) throw new Error("the town has requests");
    const moment = { request, offers, history: [], policy: townPolicy(town), now: night };
    const { ask, checkAt } = ways[way](moment);
    expect(ask).toEqual([]);
    expect(checkAt).toBe(outsideQuietHours(night, townPolicy(town).quiet));
  });

  it.each([
    ["blast", 50],
    ["one-by-one", 1],
    ["fixed-waves", 3],
    ["ours", 6],
  ] as const)("%s asks at most %i people at once, none of them twice", (way, most) => {
    for (const one of town.requests.slice(0, 10)) {
      const moment = {
        request: one,
        offers,
        policy: townPolicy(town),
        now: outsideQuietHours(one.openedAt, townPolicy(town).quiet),
      };
      const { ask } = ways[way]({ ...moment, history: [] });
      expect(ask.length).toBeLessThanOrEqual(most);
      const history = ask.map((helperId) => ({ helperId, askedAt: moment.now, answer: "no" as const }));
      const again = ways[way]({ ...moment, history }).ask;
      expect(again.filter((id) => ask.includes(id))).toEqual([]);
    }
  });
});

describe("figures", () => {
  it("Gini is nothing when all carry the same, and near one when one carries all", () => {
    expect(giniOf([3, 3, 3])).toBe(0);
    expect(giniOf([0, 0, 0, 10])).toBe(0.75);
    expect(giniOf([1, 3])).toBe(0.25);
    expect(giniOf([0, 0])).toBe(0);
  });

  it("an interval is the mean and how far it may be off", () => {
    const { mean, margin } = intervalOf([1, 2, 3]);
    expect(mean).toBe(2);
    expect(margin).toBeCloseTo(2.483, 2);
    expect(intervalOf([5])).toEqual({ mean: 5, margin: 0 });
    expect(quantile([1, 2, 3, 4], 0.5)).toBe(3);
    expect(quantile([], 0.5)).toBe(0);
  });

  it("counts are added up as they say", () => {
    const courses = [
      { hours: 4, turnedAway: 1 },
      { hours: 2, turnedAway: 0 },
      { hours: null, turnedAway: 0 },
    ];
    expect(summaryOf(courses, [4, 0, 2], 3)).toMatchObject({
      requests: 3,
      filled: 2 / 3,
      medianHours: 4,
      asksPerMatch: 3,
      mostAsks: 4,
      mostAsks30: 3,
      turnedAwayPerMatch: 0.5,
    });
    expect(summaryOf([], [], 0)).toMatchObject({ filled: 0, asksPerMatch: 0, mostAsks: 0 });
  });
});
