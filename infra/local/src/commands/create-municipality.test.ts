import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { tenantDb } from "@omzien/db";
import { getSite, listCategories, lookUpArea, plainPolicy, type ServiceContext } from "@omzien/services";
import { listTenants } from "@omzien/tenancy";
import { testSecrets } from "@omzien/testing";
import { afterAll, describe, expect, test, vi } from "vitest";
import { withInstallation } from "../installation.ts";
import type { Settings } from "../settings.ts";
import type { TenantToCreate } from "./arguments.ts";
import { createMunicipality } from "./create-municipality.ts";
import { withDatabase } from "./with-database.ts";

// Real CBS data is not part of the project; it is looked for beside the repository.
const data = fileURLToPath(new URL("../../../../../shared/data/", import.meta.url));
const utrecht: TenantToCreate = {
  name: "Utrecht",
  host: "utrecht.localhost",
  municipality: "GM0344",
  areas: `${data}cbs/buurten-2014.geojson`,
  inhabitants: `${data}cbs/kwb-2024-utrecht.xlsx`,
  postcodes: `${data}postcodes-4pp.csv`,
};
const files = [utrecht.areas, utrecht.inhabitants ?? "", utrecht.postcodes ?? ""];
const isMissing = files.some((file) => !existsSync(file));
if (isMissing) console.info(`The site of Utrecht: skipped, the CBS files are not in ${data}`);

const folder = mkdtempSync(join(tmpdir(), "omzien-create-"));
chmodSync(folder, 0o755);
// Without an address of its own each run starts the embedded PostgreSQL and stops it again, as the command does.
const settings: Settings = {
  root: folder,
  dataDir: folder,
  port: 3000,
  isFresh: false,
  consoleHost: "console.localhost",
};

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What the command printed. */
async function run(tenant: TenantToCreate): Promise<string> {
  const printed: string[] = [];
  const screen = vi.spyOn(process.stdout, "write").mockImplementation((text) => {
    printed.push(String(text));
    return true;
  });
  try {
    await createMunicipality(settings, tenant);
  } finally {
    screen.mockRestore();
  }
  return printed.join("");
}

/** Opens the site that was made, for a visitor. */
async function visit<T>(host: string, work: (ctx: ServiceContext) => Promise<T>): Promise<T> {
  return withDatabase(settings, (database) =>
    withInstallation(database, async ({ platform, cell }) => {
      const tenant = (await listTenants(platform)).find(({ hosts }) => hosts.includes(host));
      if (tenant?.state !== "live") throw new Error(`${host} is not live`);
      return work({
        tenant: { id: tenant.id, name: tenant.name, primaryHost: host },
        db: tenantDb(cell, tenant.id),
        actor: { kind: "visitor" },
        now: () => new Date(),
        requestId: "test",
        secrets: testSecrets,
        disclosure: plainPolicy,
        language: "nl",
      });
    }),
  );
}

test("a broken file is named with place and reason, and nothing is made", async () => {
  const areas = join(folder, "broken.geojson");
  writeFileSync(areas, '{"type": "FeatureCollection", "features": [{"type": "Feature",');
  const broken = { name: "Vals", host: "vals.localhost", municipality: "GM9999", areas };

  await expect(run(broken)).rejects.toThrow(/^broken\.geojson, line 1.*Nothing was made\.$/);

  expect(existsSync(join(folder, "postgres"))).toBe(false);
});

describe.skipIf(isMissing)("the site of a real municipality", () => {
  test("Utrecht is live in half a minute; a second run says that nothing changed", async () => {
    const began = performance.now();
    const first = await run(utrecht);
    const seconds = (performance.now() - began) / 1000;
    const second = await run(utrecht);

    console.info(`The site of Utrecht was made in ${seconds.toFixed(1)} s`);
    expect(seconds).toBeLessThan(30);
    expect(first).toContain("[####################] 100 %");
    expect(first).toMatch(/at utrecht\.localhost is live: areas 111, adjoining pairs 262, postcodes 49,/);
    expect(first).toContain("Not placed (10)");
    expect(second).toContain("was there already; nothing changed.");
    const report = readFileSync(join(folder, "reports", "utrecht.localhost.txt"), "utf8");
    expect(report.match(/There are only post office boxes here/g)).toHaveLength(10);
  }, 90_000);

  test("a resident finds the own neighbourhood by postcode, on a site that is ready for use", async () => {
    const sites = { findSite: async () => undefined };
    const seen = await visit(utrecht.host, async (ctx) => ({
      home: await lookUpArea({ ctx, sites, input: { postcode: "3526AB" } }),
      elsewhere: await lookUpArea({ ctx, sites, input: { postcode: "2511AB" } }),
      site: await getSite({ ctx }),
      categories: await listCategories({ ctx }),
    }));

    expect(seen.home).toMatchObject({ inside: true, place: "Utrecht", area: { name: "Kanaleneiland-Zuid" } });
    expect(seen.home.area?.inhabitants).toBeGreaterThan(1000);
    expect(seen.home.nearbyAreas.length).toBeGreaterThan(3);
    expect(seen.elsewhere).toMatchObject({ inside: false, area: null });
    expect(seen.site.name).toBe("Utrecht");
    expect(seen.categories.length).toBeGreaterThan(5);
  }, 60_000);
});
