import { listBehind, parseTenantId, schemaOf } from "@omzien/db";
import { afterAll, beforeEach, expect, test } from "vitest";
import { migrateAll } from "../migrate-all.ts";
import { notes } from "../testing/note-schema.ts";
import { runMortal } from "../testing/run-mortal.ts";
import { openTestCatalog, type TestCatalog } from "../testing/test-catalog.ts";

const randomKills = Number(process.env["OMZIEN_RANDOM_KILLS"] ?? 6);
const towns = 24;

let shared: TestCatalog;
const opened: TestCatalog[] = [];
beforeEach(async () => {
  shared = await openTestCatalog();
  opened.push(shared);
  for (let count = 0; count < towns; count++) await shared.addTenant(`town-${count}`, { schema: notes(1) });
});
afterAll(async () => {
  for (const catalog of opened) await catalog.close();
});

test("killed after any number of tenants, each is of one version or the other, and the rest follows", async () => {
  for (const done of [1, 3, 4, 10]) {
    expect(await runMortal(shared, { verb: "migrate", host: "", dieAt: `migrated ${done}` })).toBe("killed");
    expect(await faults()).toEqual([]);
  }
  expect(await runMortal(shared, { verb: "migrate", host: "" })).toBe("done");
  expect(await faults()).toEqual([]);
  expect(await listBehind(shared.admin, notes(2))).toEqual([]);
});

test("killed at any moment it converges, and run again there is nothing to do", async () => {
  for (let count = 0; count < randomKills; count++) {
    await runMortal(shared, { verb: "migrate", host: "", dieAfterMs: 1 + Math.random() * 150 });
    expect(await faults()).toEqual([]);
  }
  await runMortal(shared, { verb: "migrate", host: "" });
  expect(await faults()).toEqual([]);
  expect((await migrateAll(shared.admin, { schema: notes(2) })).migrated).toEqual([]);
});

test("the check sees a tenant whose tables are not of the version that the catalog says", async () => {
  const [first] = await shared.admin.kysely.selectFrom("tenant").select("id").limit(1).execute();
  await shared.admin.kysely
    .updateTable("tenant")
    .set({ schema_version: 2 })
    .where("id", "=", first?.id ?? "")
    .execute();
  expect(await faults()).toEqual([first?.id]);
});

/** Tenants of which the catalog, their own list of versions, their columns and their index do not agree. */
async function faults(): Promise<string[]> {
  const found: string[] = [];
  const tenants = await shared.admin.kysely.selectFrom("tenant").select(["id", "schema_version"]).execute();
  for (const { id, schema_version: version } of tenants) {
    const schema = schemaOf(parseTenantId(id));
    const [facts] = await shared.admin.transaction((tx) =>
      tx.rows(
        `select (select count(*)::int from "${schema}".schema_version) as listed,
           (select count(*)::int from pg_attribute where attrelid = $1::regclass and attnum > 0) as columns,
           (select count(*)::int from pg_index where indrelid = $1::regclass) as indexes`,
        [`${schema}.note`],
      ),
    );
    if (facts?.["listed"] !== version || facts["columns"] !== version || facts["indexes"] !== version) {
      found.push(id);
    }
  }
  return found;
}
