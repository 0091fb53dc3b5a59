import { createHash } from "node:crypto";
import { appendFile, cp, mkdtemp, readFile, rm, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { currentSchema } from "@omzien/db";
import { listTenants } from "@omzien/tenancy";
import { closeTestInstallation, openSecondInstallation, type SecondInstallation } from "@omzien/testing";
import { afterAll, beforeAll, expect, test } from "vitest";
import { differences } from "./compare-with-package.ts";
import { importTenant } from "./import-tenant.ts";
import type { Manifest } from "./manifest.ts";
import { openPackage } from "./open-package.ts";
import { type LivingTenant, livingTenant } from "./testing/living-tenant.ts";
import { tryPackage } from "./try-package.ts";

let second: SecondInstallation;
let living: LivingTenant;
let place: string;
let count = 0;
beforeAll(async () => {
  place = await mkdtemp(join(tmpdir(), "omzien-refuse-"));
  [second, living] = await Promise.all([openSecondInstallation(), livingTenant()]);
  await living.take(join(place, "package"));
}, 60_000);
afterAll(async () => {
  await second.close();
  await closeTestInstallation();
  await rm(place, { recursive: true, force: true });
});

async function copy(): Promise<string> {
  const folder = join(place, `copy-${count++}`);
  await cp(join(place, "package"), folder, { recursive: true });
  return folder;
}
const text = (folder: string, file: string) => readFile(join(folder, file), "utf8");
async function change(folder: string, file: string, how: (was: string) => string): Promise<void> {
  const was = await text(folder, file);
  const is = how(was);
  expect(is).not.toBe(was);
  await writeFile(join(folder, file), is);
}
const changeManifest = (folder: string, how: (manifest: Manifest) => void) =>
  change(folder, "manifest.json", (was) => {
    const manifest: Manifest = JSON.parse(was);
    how(manifest);
    return JSON.stringify(manifest);
  });
/** As somebody would who wants it to pass: the manifest says what the file has become. */
async function forge(folder: string, table: string, how: (was: string) => string): Promise<void> {
  await change(folder, `${table}.jsonl`, how);
  const body = await text(folder, `${table}.jsonl`);
  await changeManifest(folder, ({ tables }) => {
    const entry = tables.find((each) => each.table === table);
    if (entry === undefined) throw new Error("There is such a table");
    entry.rows = body.split("\n").length - 1;
    entry.sha256 = createHash("sha256").update(body).digest("hex");
  });
}
/** What it says of a package; and that nothing was made. */
async function refusal(folder: string): Promise<string> {
  const outcome = await importTenant({
    folder,
    admin: second.admin,
    logins: second.names,
    who: "test",
    filesOf: (id) => second.files.of(id),
    removeFilesOf: (id) => second.removeFilesOf(id),
    contextOf: async (tenant) => second.contextOf(tenant),
    longestMs: 60_000,
  }).then(
    () => "it was taken",
    (error: Error) => error.message,
  );
  const schemas = await second.admin.transaction((tx) =>
    tx.rows("select nspname from pg_namespace where nspname like 't\\_%'"),
  );
  expect({ tenants: await listTenants(second.admin), schemas: [...schemas] }).toEqual({
    tenants: [],
    schemas: [],
  });
  return outcome;
}

test("what is not a package, is not whole, or is too new, is refused by its manifest", async () => {
  expect(await refusal(place)).toContain("manifest.json: it is not there");
  const folder = await copy();
  await change(folder, "manifest.json", (was) => was.slice(0, -40));
  expect(await refusal(folder)).toBe("manifest.json: it cannot be read as JSON");
  await writeFile(join(folder, "manifest.json"), '{"kind":"something"}');
  expect(await refusal(folder)).toContain("this is not the manifest of a municipality's package");
  await writeFile(join(folder, "manifest.json"), '{"kind":"omzien tenant package","formatVersion":99}');
  expect(await refusal(folder)).toMatch(/has format 99, .* up to 1; update it first/);

  const newer = await copy();
  const version = currentSchema.migrations.length;
  await changeManifest(newer, (manifest) => Object.assign(manifest, { schemaVersion: version + 1 }));
  expect(await refusal(newer)).toContain(`the tables have version ${version + 1}`);

  const astray = await copy();
  await changeManifest(astray, ({ tables: [first] }) =>
    Object.assign(first ?? {}, { file: "../../secrets" }),
  );
  expect(await refusal(astray)).toContain("manifest.json: tables.0.file: must be named by its table");
});

test("damaged files are all named at once, each with its line or what is wrong", async () => {
  const folder = await copy();
  const person = await readFile(join(folder, "person.jsonl"));
  await truncate(join(folder, "person.jsonl"), person.length - 20);
  await change(folder, "help_request.jsonl", (was) => was.replace("Regel een", "Regel twee"));
  await appendFile(join(folder, "site.jsonl"), "[1]\n");
  await change(folder, "consent_link.jsonl", (was) => was.split("\n").slice(1).join("\n"));
  await rm(join(folder, "postcode.jsonl"));
  await writeFile(join(folder, "files", living.logo.name), "not a logo");
  const lines = (await refusal(folder)).split("\n");
  expect(lines).toEqual([
    expect.stringMatching(/^consent_link.jsonl: it has \d+ rows, and the manifest says \d+$/),
    "help_request.jsonl: it is not the file that the manifest was made for (SHA-256)",
    "person.jsonl, line 4: the line is cut off",
    "postcode.jsonl: it is not there",
    "site.jsonl, line 2: the line is not a row",
    expect.stringMatching(/^files\/.*: it has 10 bytes/),
  ]);
});

test("without the comparison of checksums, a changed row would pass for what it was", async () => {
  const folder = await copy();
  await change(folder, "help_request.jsonl", (was) => was.replace("Regel een", "Regel twee"));
  const changed = await openPackage(folder);
  await expect(tryPackage(second.admin, changed)).rejects.toThrow("(SHA-256)");
  // The broken variant.
  await expect(
    tryPackage(second.admin, changed, { checks: { sameHash: () => true } }),
  ).resolves.toBeUndefined();
});

test("rows that do not fit the tables are named by their line, also when the checksums were made to fit", async () => {
  const cases: [table: string, how: (was: string) => string, said: RegExp][] = [
    [
      "person",
      (was) => was.replaceAll(/"first_name": "Joost"/g, '"surname": "Joost"'),
      /^person.jsonl, line 2: first_name is missing$/,
    ],
    [
      "person",
      (was) => was.replace(/"first_name": "Joost"/, '"first_name": null'),
      /^person.jsonl, line 2: a value is missing that must be there$/,
    ],
    [
      "person_role",
      (was) => was.replace(/"role": "coordinator"/, '"role": "mayor"'),
      /^person_role.jsonl, line \d: it breaks a rule of the table \(person_role_role_check\)$/,
    ],
    [
      "person",
      (was) => was.replace(/"created_at": "[^"]*"/, '"created_at": "yesterday evening"'),
      /^person.jsonl, line 1: a value does not fit its column \(22007\)$/,
    ],
    [
      "person_role",
      (was) => `${was}${was.split("\n")[0]}\n`,
      /^person_role.jsonl, line 4: a row of before has the same key \(person_role_pkey\)$/,
    ],
    [
      "match",
      (was) => was.replace(/"asker_id": "[^"]*"/, '"asker_id": "00000000-0000-4000-8000-000000000000"'),
      /^match.jsonl, line 1: it refers to a row that is not there \(match_asker_id_fkey\)$/,
    ],
  ];
  for (const [table, how, said] of cases) {
    const folder = await copy();
    await forge(folder, table, how);
    expect(await refusal(folder)).toMatch(said);
  }
}, 60_000);

test("a table that is not in it, or that nobody knows, is refused", async () => {
  const folder = await copy();
  await changeManifest(folder, (manifest) => {
    manifest.tables = manifest.tables.filter(({ table }) => table !== "consent_event");
  });
  expect(await refusal(folder)).toContain("manifest.json: the table consent_event is not in it");
  const more = await copy();
  await writeFile(join(more, "data_key.jsonl"), "");
  await changeManifest(more, ({ tables }) => {
    const sha256 = createHash("sha256").update("").digest("hex");
    tables.push({ table: "data_key", file: "data_key.jsonl", rows: 0, sha256, unreadable: 0 });
  });
  expect(await refusal(more)).toContain("manifest.json: there is no table data_key to fill");
});

test("a consent that was forged with all its checksums breaks the chain, and nothing of it stays", async () => {
  const folder = await copy();
  await forge(folder, "consent_event", (was) => was.replace('"status": "withdrawn"', '"status": "given"'));
  expect(await refusal(folder)).toMatch(
    /manifest.json: the chain of consents does not hold from link \d+ on/,
  );
  expect(await second.files.list(living.tenant.id)).toEqual([]);
});

test("the comparison at the end names what did not arrive, or not as it was", async () => {
  const { manifest } = await openPackage(join(place, "package"));
  expect(differences(manifest, manifest)).toEqual([]);
  const arrived = structuredClone(manifest);
  const [first, other] = arrived.tables.filter(({ rows }) => rows > 0);
  if (first === undefined || other === undefined) throw new Error("There are rows");
  first.rows--;
  other.sha256 = "0".repeat(64);
  arrived.files = [];
  expect(differences(manifest, arrived).map(({ file, what }) => `${file}: ${what}`)).toEqual([
    `${first.file}: ${first.rows} of ${first.rows + 1} rows arrived`,
    `${other.file}: the rows that arrived are not the same`,
    `files/${living.logo.name}: it did not arrive`,
  ]);
});
