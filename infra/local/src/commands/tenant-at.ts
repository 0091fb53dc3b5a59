import type { PlatformDb } from "@omzien/db";
import { type ListedTenant, listTenants } from "@omzien/tenancy";
import { StartFault } from "../start-fault.ts";

/** The municipality of a host, whatever its state. @throws StartFault when no municipality has this host. */
export async function tenantAt(platform: PlatformDb, host: string): Promise<ListedTenant> {
  const tenant = (await listTenants(platform)).find(({ hosts }) => hosts.includes(host));
  if (tenant !== undefined) return tenant;
  throw new StartFault(`There is no municipality at ${host}; npm run omzien -- tenant list shows them.`);
}
