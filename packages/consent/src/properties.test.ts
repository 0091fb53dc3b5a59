import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as ofConsent from "./proof/consent-properties.ts";
import { type Engine, listEngine, realEngine } from "./proof/engine.ts";
import * as ofPolicy from "./proof/policy-properties.ts";

// Nightly runs ask for 100000.
const numRuns = Number(process.env["OMZIEN_PROPERTY_RUNS"] ?? 2000);

type Property = (engine: Engine) => fc.IRawProperty<unknown, false>;
const properties: Readonly<Record<string, Property>> = { ...ofPolicy, ...ofConsent };

// Slow machines are no fault of the policy.
const timeout = 60_000 + numRuns * 20;

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
