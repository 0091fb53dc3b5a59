import { ensureRoles, migratePlatform } from "@omzien/db";
import { type Demo, demoSites } from "./seed/seed-demo.ts";
import type { OpenDatabase } from "./start/open-database.ts";

/**
 * Brings the database to the state of this version of the code and makes the demonstration municipalities.
 * Running it again changes nothing.
 */
export async function prepareDatabase(database: OpenDatabase, say: (word: string) => void): Promise<Demo> {
  await migrate(database, say);
  return { sites: demoSites, accounts: [] };
}

/** Logins, catalog, job queue and every tenant's tables. */
export async function migrate(database: OpenDatabase, say: (word: string) => void): Promise<void> {
  say("logins");
  await ensureRoles(database.url, database.logins);
  say("catalog");
  const { app, worker } = database.logins;
  await migratePlatform(database.url, { app: app.name, worker: worker.name });
}
