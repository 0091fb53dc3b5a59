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

it("a refusal says in one line everything that is wrong", () => {
  expect(() => tenantPolicy({ weights: { fairness: 0 } })).toThrow(
    expect.objectContaining({
      name: "InvalidPolicyError",
      code: "matching_policy_invalid",
      message: "Matching policy refused: weights.fairness out_of_range, weights sum",
    }),
  );
});

it("how is searched becomes milliseconds and thousandths, for every urgency", () => {
  const waves = {
    normal: { chance: 80, least: 2, most: 6, waitMinutes: 1200 },
    soon: { chance: 85, least: 3, most: 8, waitMinutes: 180 },
    today: { chance: 95, least: 4, most: 14, waitMinutes: 30 },
  };
  const ladder = {
    normal: { adjoiningMinutes: 4320, municipalityMinutes: 7200 },
    soon: { adjoiningMinutes: 1440, municipalityMinutes: 2400 },
    today: { adjoiningMinutes: 60, municipalityMinutes: 120 },
  };
  const desk = { days: [1, 2], fromHour: 9, toHour: 17 };
  const search: SearchRules = { ...usualSearchRules, waves, ladder, desk, restHours: 36 };
  const policy = tenantPolicy({ search });
  expect(policy.waves).toEqual({
    normal: { targetPerMille: 800, minSize: 2, maxSize: 6, waitMs: 72_000_000 },
    soon: { targetPerMille: 850, minSize: 3, maxSize: 8, waitMs: 10_800_000 },
    today: { targetPerMille: 950, minSize: 4, maxSize: 14, waitMs: 1_800_000 },
  });
  expect(policy.ladder).toEqual({
    normal: { neighbourhood: 0, adjoining: 259_200_000, municipality: 432_000_000 },
    soon: { neighbourhood: 0, adjoining: 86_400_000, municipality: 144_000_000 },
    today: { neighbourhood: 0, adjoining: 3_600_000, municipality: 7_200_000 },
  });
  expect(policy.restMs).toBe(129_600_000);
  expect(policy.quiet).toEqual(usualSearchRules.quiet);
  expect(tenantPolicy({ search: { ...search, ringsWaitForDesk: false } }).ringHours).toBeNull();
  expect(tenantPolicy({ search: { ...search, ringsWaitForDesk: true } }).ringHours).toEqual(desk);
});

it("a tenant that says nothing asks no intake, closes nothing, and sets no place apart", () => {
  expect(tenantPolicy()).toMatchObject({
    load: { openMatches: 3, asks30: 6 },
    intakeRequired: false,
    vogCategories: new Set(),
    closedCategories: new Set(),
    genderWishCategories: new Set(),
    adjoining: new Map(),
    twins: new Map(),
    ringMetres: { neighbourhood: 5_000, adjoining: 15_000, municipality: 50_000 },
  });
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
