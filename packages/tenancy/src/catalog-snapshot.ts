import { parseTenantId, type PlatformDb, type TenantId } from "@omzien/db";
import type { FoundSite } from "./context.ts";

/** The sites that there are, as they were at one moment; not those that are being prepared. */
export interface CatalogSnapshot {
  byHost: ReadonlyMap<string, FoundSite>;
  byId: ReadonlyMap<TenantId, FoundSite>;
}

/** Reads hosts, names and states of all sites: a few thousand short rows, so that no request reads the catalog. */
export async function readSnapshot(platform: PlatformDb): Promise<CatalogSnapshot> {
  const rows = await platform.kysely
    .selectFrom("tenant_host")
    .innerJoin("tenant", "tenant.id", "tenant_host.tenant_id")
    .innerJoin("cell", "cell.id", "tenant.cell_id")
    .select([
      "tenant_host.host",
      "tenant_host.is_primary",
      "tenant.id",
      "tenant.name",
      "tenant.state",
      "cell.address",
    ])
    .where("tenant.state", "!=", "preparing")
    // The primary host comes last, so that it is the one that stays.
    .orderBy("tenant_host.is_primary")
    .orderBy("tenant_host.host", "desc")
    .execute();
  const byId = new Map<TenantId, FoundSite>();
  for (const { id, name, host, state, address } of rows) {
    const tenantId = parseTenantId(id);
    if (state !== "preparing") {
      const where = address === null ? {} : { cellAddress: address };
      byId.set(tenantId, { tenant: { id: tenantId, name, primaryHost: host, ...where }, state });
    }
  }
  const byHost = new Map<string, FoundSite>();
  for (const { id, host } of rows) {
    const site = byId.get(parseTenantId(id));
    if (site !== undefined) byHost.set(host, site);
  }
  return { byHost, byId };
}
