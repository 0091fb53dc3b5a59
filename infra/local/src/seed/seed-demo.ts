import { findShippedTheme } from "@omzien/theme";
import type { Installation } from "../installation.ts";
import { makeSite } from "../make-site.ts";
import { secretsOf } from "../open-secrets.ts";
import { StartFault } from "../start-fault.ts";
import { type DemoSite, demoSites } from "./demo-sites.ts";
import { emailOf } from "./history/join.ts";
import { historyStart, seedSite } from "./seed-site.ts";

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
 * @param now the moment at which their past ends.
 * @returns what `npm start` prints.
 */
export async function seedDemo(
  installation: Installation,
  say: (word: string) => void,
  now = new Date(),
): Promise<Demo> {
  const secrets = secretsOf(installation.database);
  const { platform } = installation;
  const since = historyStart(now);
  // Side by side: one waits for PostgreSQL while the other counts.
  await Promise.all(
    demoSites.map((demoSite) =>
      makeSite(installation, { ...siteToMake(demoSite, now), since }, (db) =>
        seedSite({ db, platform, secrets, demoSite, now, say }),
      ),
    ),
  );
  return {
    sites: demoSites.map(({ host, site }) => ({ name: site.name, host })),
    accounts: demoSites.flatMap(accountsOf),
  };
}

/** Whoever looks around has no telephone that goes with it: a second step is asked for in a year, as the site says. */
function siteToMake({ host, themeId, site, town }: DemoSite, now: Date) {
  const theme = findShippedTheme(themeId);
  if (theme === undefined) throw new StartFault(`There is no theme ${themeId}.`);
  const secondFactorFrom = new Date(now.getTime() + 365 * 86_400_000);
  const words = { ...site, theme: { ...theme }, secondFactorFrom };
  return { host, municipalityCode: town.municipalityCode, site: words };
}

function accountsOf({ host, people, site }: DemoSite): DemoAccount[] {
  return people.flatMap(({ firstName, demo: about }) =>
    about === undefined ? [] : [{ host, email: emailOf(firstName, site.name), about }],
  );
}
