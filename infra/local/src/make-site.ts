import { type TenantDb, type TenantId, tenantDb } from "@omzien/db";
import { furnishSite, type NewSite } from "@omzien/services";
import { createTenant, listTenants, setTenantState, TenantRefusedError } from "@omzien/tenancy";
import type { Installation } from "./installation.ts";
import { StartFault } from "./start-fault.ts";

export type SiteToMake = {
  host: string;
  municipalityCode: string;
  site: NewSite;
  /** Since when its words and rules hold; now by default. */
  since?: Date;
};

/**
 * Makes a site, or completes one whose making was interrupted: tables, words and kinds of help, then what `fill`
 * puts in. Only then it is opened to residents. Running it again changes nothing but what `fill` does.
 *
 * @param fill is called each time.
 * @throws StartFault when the host cannot be had.
 */
export async function makeSite<T>(
  installation: Installation,
  { host, municipalityCode, site, since = new Date() }: SiteToMake,
  fill: (db: TenantDb) => Promise<T>,
): Promise<{ id: TenantId; isNew: boolean; filled: T }> {
  const { id, isNew } = await create(installation, { host, municipalityCode, site });
  const state = await stateOf(installation, id, host, municipalityCode);
  const db = tenantDb(installation.cell, id);
  if (state === "preparing") await furnishSite(db, site, since);
  const filled = await fill(db);
  // A site that was suspended stays so.
  if (state === "preparing") await setTenantState(installation.platform, id, "live");
  return { id, isNew, filled };
}

async function create({ platform, database }: Installation, { host, municipalityCode, site }: SiteToMake) {
  const { app, worker } = database.logins;
  try {
    return await createTenant(
      platform,
      { name: site.name, municipalityCode, hosts: [host], state: "preparing" },
      { logins: { app: app.name, worker: worker.name } },
    );
  } catch (error) {
    if (error instanceof TenantRefusedError) throw new StartFault(`${error.message}.`, { cause: error });
    throw error;
  }
}

async function stateOf({ platform }: Installation, id: TenantId, host: string, municipalityCode: string) {
  const known = (await listTenants(platform)).find((tenant) => tenant.id === id);
  if (known === undefined || known.municipalityCode === municipalityCode) return known?.state;
  throw new StartFault(
    `${host} is the site of ${known.name} (${known.municipalityCode}), not of ${municipalityCode}.`,
  );
}
