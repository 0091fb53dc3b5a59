import { parseTenantId, type PlatformDb, type TenantId } from "@omzien/db";
import type { CatalogTenant } from "./context.ts";

/** The tenants that are served, as they were at one moment. */
export interface CatalogSnapshot {
  byHost: ReadonlyMap<string, CatalogTenant>;
  byId: ReadonlyMap<TenantId, CatalogTenant>;
}

/** Reads hosts and names of all live tenants: a few thousand short rows, so that no request reads the catalog. */
export async function readSnapshot(platform: PlatformDb): Promise<CatalogSnapshot> {
  const rows = await platform.kysely
    .selectFrom("tenant_host")
    .innerJoin("tenant", "tenant.id", "tenant_host.tenant_id")
    .select(["tenant_host.host", "tenant_host.is_primary", "tenant.id", "tenant.name"])
    .where("tenant.state", "=", "live")
    // The primary host comes last, so that it is the one that stays.
    .orderBy("tenant_host.is_primary")
    .orderBy("tenant_host.host", "desc")
    .execute();
  const byId = new Map<TenantId, CatalogTenant>();
  for (const { id, name, host } of rows) {
    const tenantId = parseTenantId(id);
    byId.set(tenantId, { id: tenantId, name, primaryHost: host });
  }
  const byHost = new Map<string, CatalogTenant>();
  for (const { id, host } of rows) {
    const tenant = byId.get(parseTenantId(id));
    if (tenant !== undefined) byHost.set(host, tenant);
  }
  return { byHost, byId };
}
