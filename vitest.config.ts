import { defineConfig } from "vitest/config";

// One PostgreSQL for the whole run, one tenant per suite: suites run side by side without sharing rows.
export default defineConfig({
  test: {
    include: [
      "packages/*/src/**/*.test.ts",
      "apps/{api,bench,worker,web,docs}/src/**/*.test.{ts,tsx}",
      "infra/*/src/**/*.test.ts",
    ],
    exclude: ["**/node_modules/**", "**/dist/**"],
    globalSetup: ["packages/testing/src/global-setup.ts"],
    testTimeout: 20_000,
    hookTimeout: 60_000,
  },
});
