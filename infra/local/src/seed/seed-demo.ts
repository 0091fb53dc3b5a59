import { findShippedTheme } from "@omzien/theme";
import type { Installation } from "../installation.ts";
import { makeSite } from "../make-site.ts";
import { StartFault } from "../start-fault.ts";
import { type DemoSite, demoSites } from "./demo-sites.ts";
import { seedSite } from "./seed-site.ts";

export type DemoAccount = {
  /** Where it can sign in, without port. */
  host: string;
  email: string;
  /** Who it is and what there is to see, in one line. */
  about: string;
};

export type Demo = { sites: { name: string; host: string }[]; accounts: DemoAccount[] };

/**
 * Makes the demonstration municipalities with their small history. Running it again changes nothing.
 *
 * @returns what `npm start` prints.
 */
export async function seedDemo(installation: Installation, say: (word: string) => void): Promise<Demo> {
  const demo: Demo = { sites: [], accounts: [] };
  for (const demoSite of demoSites) {
    const { host, site } = demoSite;
    say(site.name);
    const { filled } = await makeSite(installation, siteToMake(demoSite), (db) =>
      seedSite({ db, platform: installation.platform, host, say }),
    );
    demo.sites.push({ name: site.name, host });
    demo.accounts.push(...filled.map((account) => ({ ...account, host })));
  }
  return demo;
}

function siteToMake({ host, municipalityCode, themeId, site }: DemoSite) {
  const theme = findShippedTheme(themeId);
  if (theme === undefined) throw new StartFault(`There is no theme ${themeId}.`);
  return { host, municipalityCode, site: { ...site, theme: { ...theme } } };
}
