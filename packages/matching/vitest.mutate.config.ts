import { defineConfig } from "vitest/config";

/**
 * What mutants of the rules have to get past. Left out are the simulation, which is no rule, and what runs HiGHS in a
 * thread of its own, which takes too long per mutant;
 * and the test that reads the catalogues, which lie outside.
 */
export default defineConfig({
  test: {
    include: ["src/**/*.test.ts"],
    exclude: ["src/simulation/**", "src/texts.test.ts"],
    // Broken variants show what the properties are worth; they say nothing of a mutant.
    testNamePattern: /^(?!.*(broken|is caught))/,
    env: { OMZIEN_PROPERTY_RUNS: process.env["OMZIEN_PROPERTY_RUNS"] ?? "60" },
    testTimeout: 20_000,
  },
});
