import type { PlatformDb, TenantDb } from "@omzien/db";
import type { DemoAccount } from "./seed-demo.ts";

export type SiteToSeed = {
  db: TenantDb;
  /** For the catalog's list of postcodes. */
  platform: PlatformDb;
  host: string;
  /** Shows how far it is. */
  say: (word: string) => void;
};

/**
 * Fills one demonstration site: neighbourhoods, residents, offers and requests in every state. Is called at every
 * start, so what is there already must cost one query.
 *
 * @returns the accounts to show, without host.
 */
export async function seedSite(_site: SiteToSeed): Promise<Omit<DemoAccount, "host">[]> {
  return [];
}
