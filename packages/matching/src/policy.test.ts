import fc from "fast-check";
import { expect, it } from "vitest";
import { defaultWeights, type PolicyInput, tenantPolicy } from "./policy.ts";
import { type SearchRules, usualSearchRules, weightRails } from "@omzien/contracts";
import { InvalidPolicyError } from "./policy-faults.ts";
import { arbitraryWeights } from "./testing/arbitraries.ts";
import { propertyRuns } from "./testing/property-runs.ts";

const faultsOf = (input: PolicyInput): readonly unknown[] => {
  try {
    tenantPolicy(input);
    return [];
  } catch (error) {
    if (error instanceof InvalidPolicyError) {
      return error.faults;
    }
    throw error;
  }
};

it("the defaults stand, and add up to 100", () => {
  expect(tenantPolicy().weights).toEqual(defaultWeights);
  expect(Object.values(defaultWeights).reduce((sum, weight) => sum + weight, 0)).toBe(100);
});

it("every fault is named at once", () => {
  const input = {
    weights: { fairness: 0, reciprocity: 6, distance: 20.5 },
    load: { asks30: 9, openMatches: 0 },
  };
  expect(faultsOf(input)).toEqual([
    { path: "weights.distance", code: "not_whole" },
    { path: "weights.fairness", code: "out_of_range", min: 10, max: 40 },
    { path: "weights.reciprocity", code: "out_of_range", min: 0, max: 5 },
    { path: "load.openMatches", code: "out_of_range", min: 1, max: 10 },
    { path: "load.asks30", code: "out_of_range", min: 2, max: 8 },
    { path: "weights", code: "sum", sum: 81.5 },
  ]);
});

it("a factor that does not exist is refused, also when it was stored as one", () => {
  const stored: PolicyInput = JSON.parse('{"weights": {"bond": 9, "health": 1, "toString": 0}}');
  expect(faultsOf(stored)).toEqual([
    { path: "weights.health", code: "unknown" },
    { path: "weights.toString", code: "unknown" },
  ]);
});

it("numbers that are none are refused", () => {
  expect(faultsOf({ load: { asks30: Number.NaN } })).toEqual([{ path: "load.asks30", code: "not_whole" }]);
  expect(faultsOf({ weights: { distance: Number.POSITIVE_INFINITY } })).toHaveLength(2);
});

it("weights within the rails that add up are accepted, one step outside is not", () => {
  fc.assert(
    fc.property(arbitraryWeights, (weights) => {
      expect(tenantPolicy({ weights }).weights).toEqual(weights);
      expect(faultsOf({ weights: { ...weights, fairness: weightRails.fairness[0] - 1 } })).not.toEqual([]);
    }),
    propertyRuns,
  );
});

it("relations between neighbourhoods hold both ways", () => {
  const { adjoining } = tenantPolicy({
    adjoining: [
      ["zuid", "oost"],
      ["noord", "zuid"],
    ],
  });
  expect([...(adjoining.get("zuid") ?? [])]).toEqual(["oost", "noord"]);
  expect([...(adjoining.get("noord") ?? [])]).toEqual(["zuid"]);
});

it("how is searched has rails too, and every fault is named with the others", () => {
  const { normal } = usualSearchRules.waves;
  const search: SearchRules = {
    ...usualSearchRules,
    waves: { ...usualSearchRules.waves, normal: { ...normal, least: 5, most: 4, waitMinutes: 5 } },
    ladder: { ...usualSearchRules.ladder, soon: { adjoiningMinutes: 900, municipalityMinutes: 600 } },
    quiet: { fromHour: 24, toHour: 8 },
    restHours: 0,
  };
  expect(faultsOf({ load: { asks30: 9 }, search })).toEqual([
    { path: "load.asks30", code: "out_of_range", min: 2, max: 8 },
    { path: "search.waves.normal.waitMinutes", code: "out_of_range" },
    { path: "search.waves.normal.most", code: "most_below_least" },
    { path: "search.ladder.soon.municipalityMinutes", code: "ring_too_soon" },
    { path: "search.quiet.fromHour", code: "out_of_range" },
    { path: "search.restHours", code: "out_of_range" },
  ]);
});
