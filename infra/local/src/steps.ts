import { ensureRoles, migratePlatform, openPlatform } from "@omzien/db";
import { addCell, listCells, migrateAll, type MigrateAllReport } from "@omzien/tenancy";
import { eraseAgain } from "./erase-again.ts";
import { withInstallation } from "./installation.ts";
import { type Demo, seedDemo } from "./seed/seed-demo.ts";
import type { OpenDatabase } from "./start/open-database.ts";
import { sealContacts } from "./seal-contacts.ts";
import { StartFault } from "./start-fault.ts";

/**
 * Brings the database to the state of this version of the code and makes the demonstration municipalities.
 * Running it again changes nothing.
 */
export async function prepareDatabase(database: OpenDatabase, say: (word: string) => void): Promise<Demo> {
  await migrate(database, say);
  return withInstallation(database, (installation) => seedDemo(installation, say));
}

/**
 * Logins, catalog, job queue and every tenant's tables; then contact data that are not sealed yet, and people whom a
 * backup put back.
 *
 * @throws StartFault that names the tenants that could not be migrated, and why.
 */
export async function migrate(database: OpenDatabase, say: (word: string) => void): Promise<void> {
  const { app, worker } = database.logins;
  say("logins");
  await ensureRoles(database.url, database.logins);
  say("catalog");
  await migratePlatform(database.url, { app: app.name, worker: worker.name });
  const platform = openPlatform({ url: database.url, connections: 4, statementTimeoutMs: 0 });
  try {
    for (const { id, address } of await listCells(platform)) {
      if (address === null) continue;
      say(`cell ${id}`);
      await addCell(platform, database.url, { id, address, logins: database.logins });
    }
    const onMigrated = (_id: string, done: number, total: number) =>
      say(`${done} of ${total} municipalities`);
    const report = await migrateAll(platform, { onMigrated });
    if (report.failed.length > 0) throw new StartFault(failedInWords(report));
  } finally {
    await platform.close();
  }
  await withInstallation(database, async (installation) => {
    say("contact data");
    await sealContacts(installation, say);
    say("erasures");
    await eraseAgain(installation, say);
  });
}

/** Which municipalities stayed behind and why, and whether others were not tried. */
export function failedInWords({ migrated, failed, untried }: MigrateAllReport): string {
  const lines = failed.map(({ tenantId, name, reason }) => `  ${name} (${tenantId}): ${reason}`);
  const rest =
    untried.length > 0
      ? `The first ones failed, so ${untried.length} others were not tried and are as they were.`
      : `${migrated.length} others were migrated. Run it again when the cause is gone.`;
  return [`${failed.length} municipalities could not be migrated:`, ...lines, rest].join("\n");
}
