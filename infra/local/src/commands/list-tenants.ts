import { openPlatform } from "@omzien/db";
import type { OpenDatabase } from "../start/open-database.ts";

/** One line per municipality: id, name, state, version of its tables, hosts. Ordered by name. */
export async function listTenants(database: OpenDatabase): Promise<string[]> {
  const platform = openPlatform({ url: database.url, connections: 1 });
  try {
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
