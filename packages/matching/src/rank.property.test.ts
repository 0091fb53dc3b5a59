import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rank } from "./rank.ts";
import { world } from "./testing/arbitraries.ts";
import { brokenRanks } from "./testing/broken.ts";
import { propertyRuns } from "./testing/property-runs.ts";
import { type Rank, rankProperties } from "./testing/rank-properties.ts";

const properties = Object.entries(rankProperties);
const broken = new Map<string, Rank>(Object.entries(brokenRanks));

describe("every ranking", () => {
  it.each(properties)("%s", (_, property) => {
    fc.assert(property(rank), propertyRuns);
  });
});

describe("a broken ranking is caught", () => {
  it.each(properties)("when this no longer holds: %s", (name, property) => {
    const { failed } = fc.check(property(broken.get(name) ?? rank), { numRuns: 5000, seed: 2 });
    expect(failed).toBe(true);
  });
});

it("the random worlds hold enough candidates to prove something", () => {
  const sizes = fc
    .sample(world, { numRuns: 500, seed: 1 })
    .map(({ request, offers, policy, now }) => rank(request, offers, policy, { now, k: 20 }).top.length);
  expect(sizes.filter((size) => size >= 2).length).toBeGreaterThan(100);
});
