import { randomBytes } from "node:crypto";

/** The real application, as it is started in production. */
export const apiProgram = "apps/api/src/main.ts";

/** Its configuration on loopback. */
export function apiEnvironment(databaseUrl: string): Record<string, string> {
  return {
    APP_DATABASE_URL: databaseUrl,
    PLATFORM_SECRET: randomBytes(32).toString("hex"),
    // The same in every run: the tenants stay, with what was sealed for them.
    KEY_ENCRYPTION_KEYS: `bench:${"5e".repeat(32)}`,
    // Nothing that is measured asks for a file; a store that is away shows that it does not.
    S3_ENDPOINT: "http://127.0.0.1:9",
    S3_ACCESS_KEY_ID: "bench",
    S3_SECRET_ACCESS_KEY: "bench",
    SITE_SCHEME: "http",
    LOG_LEVEL: "warn",
  };
}
