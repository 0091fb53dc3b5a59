import { openPlatform, type PlatformDb } from "@omzien/db";
import type { OpenDatabase } from "../start/open-database.ts";
import { StartFault } from "../start-fault.ts";

/**
 * One line per municipality: id, name, state, version of its tables, hosts. Ordered by name.
 *
 * @throws StartFault when the database was never migrated.
 */
export async function listTenants(database: OpenDatabase): Promise<string[]> {
  const platform = openPlatform({ url: database.url, connections: 1 });
  try {
    await requireCatalog(platform);
    const rows = await platform.kysely
      .selectFrom("tenant")
      .innerJoin("tenant_host", "tenant_host.tenant_id", "tenant.id")
      .select(["tenant.id", "tenant.name", "tenant.state", "tenant.schema_version", "tenant_host.host"])
      .orderBy("tenant.name")
      .orderBy("tenant_host.is_primary", "desc")
      .orderBy("tenant_host.host")
      .execute();
    const hosts = Map.groupBy(rows, ({ id }) => id);
    return [...hosts.values()].map((tenantRows) => {
      const [tenant] = tenantRows;
      const names = tenantRows.map(({ host }) => host).join(", ");
      return `${tenant?.id}  ${tenant?.name}  ${tenant?.state}  version ${tenant?.schema_version}  ${names}`;
    });
  } finally {
    await platform.close();
  }
}

async function requireCatalog(platform: PlatformDb): Promise<void> {
  const [row] = await platform.transaction((tx) =>
    tx.rows("select to_regclass('platform.tenant') is not null as is_there"),
  );
  if (row?.["is_there"] === true) return;
  throw new StartFault(
    "This database has no municipalities yet: npm run omzien -- migrate, or npm start, prepares it.",
  );
}
