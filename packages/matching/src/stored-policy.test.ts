import { loadRails, weightRails } from "@omzien/contracts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { defaultLoad, defaultWeights, type PolicyInput, tenantPolicy } from "./policy.ts";
import { InvalidPolicyError } from "./policy-faults.ts";
import { presets } from "./presets.ts";
import { fitWeights, policyVersion, readPolicy } from "./stored-policy.ts";
import { arbitraryWeights } from "./testing/arbitraries.ts";
import { propertyRuns } from "./testing/property-runs.ts";

const strict = { weightMax: "light", alwaysAccompanied: true };
const sumOf = (weights: Record<string, number>) => Object.values(weights).reduce((sum, one) => sum + one, 0);

describe("what an older, newer or careless version stored", () => {
  it("an older version without some factors keeps its own choices as far as they fit", () => {
    const { distance, availability, interest, bond, fairness } = presets.village;
    const stored = { weights: { distance, availability, interest, bond, fairness }, load: { asks30: 4 } };
    const { policy, origin, faults } = readPolicy(stored);
    expect([origin, faults]).toEqual(["own", []]);
    expect(policy.weights).toEqual(presets.village);
    expect(policy.load).toEqual({ ...defaultLoad, asks30: 4 });
  });

  it("weights outside the rails are brought to the nearest rules that hold, and every fault is told", () => {
    const stored = { version: 1, weights: { fairness: 0, distance: 60, health: 7 }, load: { asks30: 99 } };
    const { policy, origin, faults } = readPolicy(stored, { vogCategories: ["garden"] });
    expect(origin).toBe("fitted");
    expect(faults.map(({ path, code }) => `${path} ${code}`)).toEqual([
      "weights.distance out_of_range",
      "weights.fairness out_of_range",
      "weights.health unknown",
      "load.asks30 out_of_range",
      "weights sum",
    ]);
    // From 35 and 10 over the defaults, five too many: taken where most is left.
    expect(policy.weights).toEqual({ ...defaultWeights, distance: 30, fairness: 10 });
    expect(policy.load).toEqual({ openMatches: 3, asks30: 8 });
    expect(policy.vogCategories).toEqual(new Set(["garden"]));
  });

  it.each([
    ["nothing", undefined],
    ["null", null],
    ["a list", []],
    ["a text", "weights"],
    ["a newer version", { version: policyVersion + 1, weights: presets.charity }],
    ["a version that is none", { version: "two", weights: presets.charity }],
    ["version zero", { version: 0, weights: presets.charity }],
    ["half a version", { version: 1.5, weights: presets.charity }],
  ])("%s counts as the defaults, with the most care for people", (_, stored) => {
    const { policy, origin, faults } = readPolicy(stored, { closedCategories: ["lending"] });
    expect([origin, faults]).toEqual(["defaults", []]);
    expect(policy.weights).toEqual(defaultWeights);
    expect(policy.minors).toEqual(strict);
    expect(policy.guided).toEqual({ weightMax: "light" });
    expect(policy.closedCategories).toEqual(new Set(["lending"]));
  });

  it("a rule about people that cannot be read becomes the strictest, and never lets complex help through", () => {
    const { policy, origin, faults } = readPolicy({
      version: 2,
      minors: { weightMax: "complex", alwaysAccompanied: "no" },
      guided: { weightMax: 3 },
    });
    expect([origin, policy.minors, policy.guided]).toEqual(["fitted", strict, { weightMax: "light" }]);
    expect(faults).toEqual([
      { path: "minors.weightMax", code: "unknown" },
      { path: "minors.alwaysAccompanied", code: "unknown" },
      { path: "guided.weightMax", code: "unknown" },
    ]);
    expect(() => tenantPolicy({ guided: JSON.parse('{"weightMax":"complex"}') })).toThrow(InvalidPolicyError);
  });

  it("a rule about people that can be read stays when a weight cannot", () => {
    const own = { weightMax: "light", alwaysAccompanied: false };
    const { policy } = readPolicy({ minors: own, weights: { fairness: 99 } });
    expect(policy.minors).toEqual(own);
  });

  it("whatever is stored, the rules lie within the rails and nothing is thrown", () => {
    const odd = fc.oneof(fc.double(), fc.integer(), fc.constantFrom(null, "20", {}, true));
    const stored = fc.oneof(
      fc.anything(),
      fc.record(
        {
          version: fc.oneof(fc.constantFrom(1, 2), fc.anything()),
          weights: fc.dictionary(fc.constantFrom(...Object.keys(defaultWeights), "__proto__", "age"), odd),
          load: fc.dictionary(fc.constantFrom("openMatches", "asks30", "constructor"), odd),
          minors: fc.anything(),
          guided: fc.anything(),
        },
        { requiredKeys: [] },
      ),
    );
    fc.assert(
      fc.property(stored, (given) => {
        const { weights, load } = readPolicy(given).policy;
        expect(sumOf(weights)).toBe(100);
        expect(() => tenantPolicy({ weights, load })).not.toThrow();
      }),
      propertyRuns,
    );
  });
});

describe("fitting", () => {
  it("leaves alone what already holds", () => {
    fc.assert(
      fc.property(arbitraryWeights, (weights) => {
        expect(fitWeights(weights)).toEqual(weights);
        expect(readPolicy({ weights }).origin).toBe("own");
      }),
      propertyRuns,
    );
  });

  it("the emptiest and the fullest of weights both come out whole", () => {
    const all = (value: number) => Object.fromEntries(Object.keys(weightRails).map((name) => [name, value]));
    // What is short or too much is taken where most room is left, one at a time.
    expect(fitWeights(all(-9))).toEqual({
      distance: 25,
      availability: 20,
      interest: 15,
      bond: 10,
      fairness: 30,
      freshness: 0,
      reciprocity: 0,
      language: 0,
      responsiveness: 0,
    });
    expect(fitWeights(all(Infinity))).toEqual({
      distance: 13,
      availability: 13,
      interest: 14,
      bond: 9,
      fairness: 19,
      freshness: 9,
      reciprocity: 5,
      language: 9,
      responsiveness: 9,
    });
    expect(fitWeights(all(Number.NaN))).toEqual(defaultWeights);
    expect(fitWeights({ fairness: 20.4 })).toEqual(defaultWeights);
  });
});

describe("presets", () => {
  it.each(Object.entries(presets))("%s passes the guard rails", (_, weights) => {
    expect(tenantPolicy({ weights }).weights).toEqual(weights);
  });

  it("each is what its name says", () => {
    expect(presets["neighbourhood-network"].bond).toBeGreaterThan(defaultWeights.bond);
    expect(presets["job-board"].availability).toBeGreaterThan(defaultWeights.availability);
    expect(presets.village.distance).toBeLessThan(defaultWeights.distance);
    expect(presets.charity.reciprocity).toBe(weightRails.reciprocity[0]);
    expect(presets.mutual.reciprocity).toBe(weightRails.reciprocity[1]);
  });
});

it("the caps of a stored policy end at the rails", () => {
  const capsOf = (load: PolicyInput["load"]) => readPolicy({ load }).policy.load;
  expect(capsOf({ openMatches: 0, asks30: 0 })).toEqual({
    openMatches: loadRails.openMatches[0],
    asks30: loadRails.asks30[0],
  });
});
