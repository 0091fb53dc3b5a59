import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type BrokenEngine, brokenEngines } from "./proof/broken-engines.ts";
import * as ofConsent from "./proof/consent-properties.ts";
import { type Engine, listEngine, realEngine } from "./proof/engine.ts";
import * as ofPolicy from "./proof/policy-properties.ts";

// Nightly runs ask for 100000.
const numRuns = Number(process.env["OMZIEN_PROPERTY_RUNS"] ?? 2000);

type Property = (engine: Engine) => fc.IRawProperty<unknown, false>;
const properties: Readonly<Record<string, Property>> = { ...ofPolicy, ...ofConsent };

/** Which properties must find which fault; each property finds at least one. */
const faults: Readonly<Record<BrokenEngine, readonly string[]>> = {
  ignoresForbids: ["isMonotoneInFacts", "agreesWithTheNaive"],
  trustsMissingFacts: ["isMonotoneInFacts"],
  ignoresTenant: ["keepsTenantsApart"],
  countsWithdrawnConsent: ["withdrawalEndsSight", "withdrawalTakesOffTheLists"],
  takesConsentForEveryMatch: ["keepsConsentWhereItWasGiven"],
  letsConsentEndLate: ["endsOnTime", "agreesWithTheNaive"],
  believesLastEvent: ["isBlindToOrder", "isMonotoneInConsent"],
  takesAnyonesConsent: ["keepsConsentWhereItWasGiven"],
  forgetsBlocks: ["isMonotoneInFacts", "agreesWithTheNaive"],
  forgetsRunningHelp: ["isMonotoneInPhase"],
  showsMoreAfterwards: ["isMonotoneInPhase", "agreesWithTheNaive"],
  forgetsTenantRules: ["tenantsOnlyNarrow"],
  letsOrderDecide: ["isBlindToOrder"],
  allowsTheUnknown: ["deniesTheUnknown", "showsPeopleTheirOwn"],
  tellsBlocked: ["tellsNoOneTheyAreBlocked"],
  showsMaskedWhole: ["projectsWhatItDecides"],
  letsUnknownFieldsPass: ["projectsWhatItDecides"],
};

const timeout = 20_000 + numRuns * 3;

describe("the policy", { timeout }, () => {
  test.each(Object.keys(properties))("%s", (name) => {
    const property = properties[name];
    expect(property).toBeDefined();
    if (property !== undefined) fc.assert(property(realEngine), { numRuns });
  });

  test("lists are projected as single records are", () => {
    fc.assert(ofPolicy.projectsWhatItDecides(listEngine), { numRuns });
  });
});

describe("a broken policy is found out", () => {
  const cases = Object.entries(faults).flatMap(([fault, names]) =>
    names.map((name) => [fault, name] as const),
  );

  test.each(cases)("%s by %s", (fault, name) => {
    const engine = Object.entries(brokenEngines).find(([key]) => key === fault)?.[1];
    const property = properties[name];
    expect(engine && property && fc.check(property(engine), { numRuns: 20_000 }).failed).toBe(true);
  });

  test("every property finds at least one fault", () => {
    expect(new Set(Object.values(faults).flat())).toEqual(new Set(Object.keys(properties)));
  });
});
