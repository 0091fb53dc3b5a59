import { join } from "node:path";
import type { BenchDatabase } from "../database/prepare-database.ts";
import { hostOf } from "../database/make-tenants.ts";
import { apiEnvironment, apiProgram } from "./api.ts";
import { moveScripts } from "./move-scripts.ts";
import type { Scripts } from "./scripted-request.ts";
import { type BenchedServer, startServer } from "./start-server.ts";

export const designs = ["limit", "schemas", "ours", "naive"] as const;
export type Design = (typeof designs)[number];

/** Starts the servers, each in a process of its own. */
export async function startServers(
  database: BenchDatabase,
  scripts: Scripts,
  profileFolder: string | undefined,
): Promise<Record<Design, BenchedServer>> {
  const [firstSchema = ""] = database.schemas;
  const profileOf = (design: Design) => profileFolder && join(profileFolder, design);
  const schemas = database.schemas.map((schema, index) => [hostOf(index), schema]);
  return {
    limit: await startServer(
      "apps/bench/src/servers/limit-server.ts",
      {
        BENCH_DATABASE_URL: database.adminUrl,
        BENCH_SCRIPTS: JSON.stringify(moveScripts(scripts, firstSchema, database.fixedSchema)),
      },
      profileOf("limit"),
    ),
    schemas: await startServer(
      "apps/bench/src/servers/limit-server.ts",
      {
        BENCH_DATABASE_URL: database.adminUrl,
        BENCH_SCRIPTS: JSON.stringify(scripts),
        BENCH_SCHEMAS: JSON.stringify(schemas),
      },
      profileOf("schemas"),
    ),
    ours: await startServer(apiProgram, apiEnvironment(database.appUrl), profileOf("ours")),
    naive: await startServer(
      "apps/bench/src/servers/naive-server.ts",
      {
        BENCH_DATABASE_URL: database.adminUrl,
        BENCH_SCRIPTS: JSON.stringify(moveScripts(scripts, firstSchema, undefined)),
        BENCH_SCHEMAS: JSON.stringify(schemas),
      },
      profileOf("naive"),
    ),
  };
}
