import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { exportTenant, getSite, PackageRefusedError } from "@omzien/services";
import { type ListedTenant, listTenants } from "@omzien/tenancy";
import {
  closeTestInstallation,
  openSecondInstallation,
  type SecondInstallation,
  testFiles,
} from "@omzien/testing";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import type { OpenDatabase } from "../start/open-database.ts";
import { type SeededDemo, seededDemo, tenantOf } from "../testing/seeded-demo.ts";
import { jobIn } from "./job-at.ts";
import { giveUpImport, importMunicipality } from "./import-municipality.ts";

const folder = mkdtempSync(join(tmpdir(), "omzien-transfer-"));
const from = join(folder, "zorgvallei");
let demo: SeededDemo;
let second: SecondInstallation;
let there: OpenDatabase;
let source: ListedTenant;

beforeAll(async () => {
  vi.spyOn(process.stdout, "write").mockReturnValue(true);
  [demo, second] = await Promise.all([seededDemo(new Date()), openSecondInstallation(true)]);
  const secrets = {
    ...demo.installation.database.secrets,
    platformSecret: "a secret that only the second has, long",
  };
  there = {
    url: second.address.adminUrl,
    logins: second.address.logins,
    secrets,
    keyEncryptionKeys: `second:${"7".repeat(64)}`,
  };
  source = await tenantOf(demo, "Zorgvallei");
}, 180_000);
afterAll(async () => {
  vi.restoreAllMocks();
  await second.close();
  await closeTestInstallation();
  rmSync(folder, { recursive: true, force: true });
});

const host = "zorgvallei.elsewhere.test";
const receive = (to = host) => importMunicipality(there, second.files, { from, host: to });

test("the demonstration moves to an empty installation with one command, and its site is there", async () => {
  const { tables } = await exportTenant(await jobIn(demo.installation, source, "tenant export"), {
    folder: from,
    files: testFiles().of(source.id),
    municipalityCode: source.municipalityCode,
  });
  const rows = tables.reduce((sum, table) => sum + table.rows, 0);
  expect(rows).toBeGreaterThan(1_000);

  const began = performance.now();
  const [first, ...rest] = await receive();
  console.info(`${rows} rows were imported in ${((performance.now() - began) / 1000).toFixed(1)} s`);
  expect(first).toMatch(new RegExp(`^Zorgvallei .* at ${host} is live: ${rows} rows of \\d+ tables`));
  expect(rest).toContain(
    "All of it was exported again and is what the package says. People sign in anew with their e-mail address.",
  );

  const [tenant] = await listTenants(second.admin);
  if (tenant === undefined) throw new Error("It is in the catalog");
  const site = await getSite({ ctx: second.contextOf({ id: tenant.id, name: tenant.name, host }) });
  expect(site.name).toBe("Zorgvallei");
}, 120_000);

test("the same again says that nothing changed; what is taken or damaged is refused in plain words", async () => {
  expect(await receive()).toEqual([
    expect.stringMatching(
      /at zorgvallei.elsewhere.test was imported from this package before; nothing changed\.$/,
    ),
  ]);
  await expect(receive("another.elsewhere.test")).rejects.toThrow(
    /is here already, at zorgvallei.elsewhere.test\.$/,
  );
  writeFileSync(join(from, "site.jsonl"), "");
  const refused = await receive().catch((error: unknown) => error);
  expect(refused).toMatchObject({
    message: expect.stringMatching(
      /^The package is refused, and nothing was made:\nsite.jsonl: it has 0 rows/,
    ),
    cause: expect.any(PackageRefusedError),
  });
  await expect(giveUpImport(there, second.files, host)).rejects.toThrow("No import waits at");
}, 60_000);
