import { type PlatformDb, type TenantDb, type TenantId, tenantDb } from "@omzien/db";
import { furnishSite, type NewSite } from "@omzien/services";
import { createTenant, type CreateTenantOptions, listTenants, TenantRefusedError } from "@omzien/tenancy";
import { databaseOf, type Installation } from "./installation.ts";
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
 * @param fill is called each time, and may be called again when it was interrupted.
 * @throws StartFault when the host cannot be had.
 */
export async function makeSite<T>(
  installation: Installation,
  { host, municipalityCode, site, since = new Date() }: SiteToMake,
  fill: (db: TenantDb) => Promise<T>,
): Promise<{ id: TenantId; isNew: boolean; filled: T }> {
  const { platform, cell } = installation;
  await refuseOtherMunicipality(platform, host, municipalityCode);
  const filled: T[] = [];
  const { id, isNew } = await create(installation, { host, municipalityCode, site }, [
    { name: "words", run: (tenantId) => furnishSite(tenantDb(cell, tenantId), site, since) },
    {
      name: "contents",
      run: async (tenantId) => {
        filled.push(await fill(tenantDb(cell, tenantId)));
      },
    },
  ]);
  const [first = await fill(await whereItLives(installation, id))] = filled;
  return { id, isNew, filled: first };
}

/** A site that was finished before may have moved to another cell. */
async function whereItLives({ platform, cells }: Installation, id: TenantId): Promise<TenantDb> {
  const known = (await listTenants(platform)).find((tenant) => tenant.id === id);
  return databaseOf({ cells }, { id, cellAddress: known?.cellAddress ?? null });
}

async function create(
  { platform, database }: Installation,
  { host, municipalityCode, site }: SiteToMake,
  steps: NonNullable<CreateTenantOptions["steps"]>,
) {
  const { app, worker } = database.logins;
  try {
    return await createTenant(
      platform,
      { name: site.name, municipalityCode, hosts: [host] },
      { logins: { app: app.name, worker: worker.name }, who: "command line", steps },
    );
  } catch (error) {
    if (error instanceof TenantRefusedError) throw new StartFault(`${error.message}.`, { cause: error });
    throw error;
  }
}

async function refuseOtherMunicipality(platform: PlatformDb, host: string, municipalityCode: string) {
  const known = (await listTenants(platform)).find(({ hosts }) => hosts.includes(host));
  if (known === undefined || known.municipalityCode === municipalityCode) return;
  throw new StartFault(
    `${host} is the site of ${known.name} (${known.municipalityCode}), not of ${municipalityCode}.`,
  );
}
