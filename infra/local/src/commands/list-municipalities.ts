import { openPlatform, type PlatformDb } from "@omzien/db";
import { listTenants } from "@omzien/tenancy";
import type { OpenDatabase } from "../start/open-database.ts";
import { StartFault } from "../start-fault.ts";

/**
 * One line per municipality: id, name, state, version of its tables, hosts. Oldest first.
 *
 * @throws StartFault when the database was never migrated.
 */
export async function listMunicipalities(database: OpenDatabase): Promise<string[]> {
  const platform = openPlatform({ url: database.url, connections: 1 });
  try {
    await requireCatalog(platform);
    const tenants = await listTenants(platform);
    return tenants.map(({ id, name, municipalityCode, state, schemaVersion, hosts }) =>
      [id, name, municipalityCode, state, `version ${schemaVersion}`, hosts.join(", ")].join("  "),
    );
  } finally {
    await platform.close();
  }
}

async function requireCatalog(platform: PlatformDb): Promise<void> {
  const question = "select to_regclass('platform.tenant') is not null as is_there";
  const [row] = await platform.transaction((tx) => tx.rows(question));
  if (row?.["is_there"] === true) return;
  throw new StartFault(
    "This database has no municipalities yet: npm run omzien -- migrate, or npm start, prepares it.",
  );
}
