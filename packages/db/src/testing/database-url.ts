import { inject } from "vitest";

// The test run's global setup provides it; said here as well, because packages/testing builds on this package.
declare module "vitest" {
  interface ProvidedContext {
    databaseUrl: string;
  }
}

/** Administrator's address of the test run's own PostgreSQL. */
export function testDatabaseUrl(): string {
  return inject("databaseUrl");
}
