import { defineConfig } from "vitest/config";

/**
 * What mutants of the evaluator have to get past: the tests of `src` that stand on their own. The long proofs stay
 * out: Cedar, and broken engines, which show what the properties are worth.
 */
export default defineConfig({
  test: {
    include: [
      "src/{decide,channel,compile-policy,project,consent-view,consent-state,mask,who-sees-what,projected,properties,facts}.test.ts",
    ],
    env: { OMZIEN_PROPERTY_RUNS: process.env["OMZIEN_PROPERTY_RUNS"] ?? "100" },
    testTimeout: 20_000,
  },
});
