import { parseTenantId, type PlatformDb, type TenantId, type TenantState } from "@omzien/db";

export interface ListedTenant {
  id: TenantId;
  name: string;
  municipalityCode: string;
  state: TenantState;
  /** The primary host first. */
  hosts: string[];
  schemaVersion: number;
  /** The name of its cell. */
  cellId: string;
  /** Where that is; null for the cell that the catalog is in. */
  cellAddress: string | null;
  createdAt: Date;
}

/** All tenants in the catalog, whatever their state, in the order in which they were made. */
export async function listTenants(platform: PlatformDb): Promise<ListedTenant[]> {
  const [tenants, hosts] = await Promise.all([
    platform.kysely
      .selectFrom("tenant")
      .innerJoin("cell", "cell.id", "tenant.cell_id")
      .select(["tenant.id", "name", "municipality_code", "tenant.state", "schema_version", "created_at"])
      .select(["cell_id", "cell.address"])
      .orderBy("created_at")
      .orderBy("tenant.id")
      .execute(),
    platform.kysely
      .selectFrom("tenant_host")
      .select(["tenant_id", "host"])
      .orderBy("is_primary", "desc")
      .orderBy("host")
      .execute(),
  ]);
  const hostsOf = Map.groupBy(hosts, ({ tenant_id }) => tenant_id);
  return tenants.map((tenant) => ({
    id: parseTenantId(tenant.id),
    name: tenant.name,
    municipalityCode: tenant.municipality_code,
    state: tenant.state,
    hosts: (hostsOf.get(tenant.id) ?? []).map(({ host }) => host),
    schemaVersion: tenant.schema_version,
    cellId: tenant.cell_id,
    cellAddress: tenant.address,
    createdAt: tenant.created_at,
  }));
}
