import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type BrokenEngine, brokenEngines } from "./proof/broken-engines.ts";
import * as ofConsent from "./proof/consent-properties.ts";
import type { Engine } from "./proof/engine.ts";
import * as ofPolicy from "./proof/policy-properties.ts";

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
  forgetsHolds: ["isMonotoneInFacts", "agreesWithTheNaive"],
  forgetsBlocks: ["isMonotoneInFacts", "agreesWithTheNaive"],
  forgetsRunningHelp: ["isMonotoneInPhase"],
  showsMoreAfterwards: ["isMonotoneInPhase", "agreesWithTheNaive"],
  forgetsTenantRules: ["tenantsOnlyNarrow"],
  letsSettingsWiden: ["settingsOnlyNarrow", "tenantsOnlyNarrow"],
  skipsUnreadableSettings: ["hidesWhatItCannotRead"],
  letsOrderDecide: ["isBlindToOrder"],
  allowsTheUnknown: ["deniesTheUnknown", "showsPeopleTheirOwn"],
  tellsBlocked: ["tellsNoOneTheyAreBlocked"],
  showsMaskedWhole: ["projectsWhatItDecides"],
  letsUnknownFieldsPass: ["projectsWhatItDecides"],
};

describe("a broken policy is found out", { timeout: 180_000 }, () => {
  const cases = Object.entries(faults).flatMap(([fault, names]) =>
    names.map((name) => [fault, name] as const),
  );

  test.each(cases)("%s by %s", (fault, name) => {
    const engine = Object.entries(brokenEngines).find(([key]) => key === fault)?.[1];
    const property = properties[name];
    // The rarest is met once in some 8,000 looks; the search stops at the first.
    const search = { numRuns: 400_000, endOnFailure: true };
    expect(engine && property && fc.check(property(engine), search).failed).toBe(true);
  });

  test("every property finds at least one fault", () => {
    expect(new Set(Object.values(faults).flat())).toEqual(new Set(Object.keys(properties)));
  });
});
