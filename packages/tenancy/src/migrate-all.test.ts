import { parseTenantId, schemaOf, type TenantSchema } from "@omzien/db";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { createTenant } from "./create-tenant.ts";
import { migrateAll } from "./migrate-all.ts";
import { openTestCatalog, type TestCatalog } from "./testing/test-catalog.ts";

const first = { name: "0001-note", sql: 'create table "__tenant__".note (id integer primary key);' };
const second = {
  name: "0002-words",
  sql: `alter table "__tenant__".note add column words text not null default '';
    create index note_by_words on "__tenant__".note (words);`,
};
const before: TenantSchema = { migrations: [first], appendOnlyTables: ["note"] };
const after: TenantSchema = { migrations: [first, second], appendOnlyTables: ["note"] };

let shared: TestCatalog;
let ids: string[];
beforeAll(async () => {
  shared = await openTestCatalog();
  ids = [];
  for (let count = 0; count < 10; count++) {
    ids.push((await shared.addTenant(`town-${count}`, { schema: before })).id);
  }
});
afterAll(() => shared.close());

test("one poisoned tenant stays behind whole, the others go on; run again, only that one is taken up", async () => {
  const poisoned = ids[5] ?? "";
  const schema = schemaOf(parseTenantId(poisoned));
  await script(`create table "${schema}".note_by_words ()`);

  const report = await migrateAll(shared.admin, { schema: after });
  expect(report.failed).toMatchObject([
    { tenantId: poisoned, name: "town-5", reason: expect.stringContaining("note_by_words") },
  ]);
  expect(report.untried).toEqual([]);
  expect(report.migrated).toHaveLength(9);
  expect(await versions()).toEqual(ids.map((id) => (id === poisoned ? 1 : 2)));
  expect(await columnsOfNote(schema)).toEqual(["id"]);

  await script(`drop table "${schema}".note_by_words`);
  expect((await migrateAll(shared.admin, { schema: after })).migrated).toEqual([poisoned]);
  expect(await columnsOfNote(schema)).toEqual(["id", "words"]);
});

test("with nothing to do it is one query", async () => {
  const transactions = vi.spyOn(shared.admin, "transaction");
  const statements = vi.spyOn(shared.admin.kysely, "selectFrom");
  expect(await migrateAll(shared.admin, { schema: after })).toEqual({
    migrated: [],
    failed: [],
    untried: [],
  });
  expect(transactions).not.toHaveBeenCalled();
  expect(statements).toHaveBeenCalledOnce();
  transactions.mockRestore();
  statements.mockRestore();
});

test("a tenant that was killed before its tables were made is no reason to fail; its making is", async () => {
  const half = { name: "half", municipalityCode: "GM9901", hosts: ["half.test"] } as const;
  const furnish = () => Promise.reject(new Error("killed"));
  const making = createTenant(shared.admin, half, { logins: shared.names, schema: before, furnish });
  await expect(making).rejects.toThrow("killed");
  expect(await migrateAll(shared.admin, { schema: after })).toEqual({
    migrated: [],
    failed: [],
    untried: [],
  });
});

test("when the very first tenant is the poisoned one, the others go on all the same", async () => {
  const fourth = { name: "0003-fourth", sql: 'create table "__tenant__".fourth (id integer primary key);' };
  const schema = { ...after, migrations: [...after.migrations, fourth] };
  const first = schemaOf(parseTenantId(ids[0] ?? ""));
  await script(`create table "${first}".fourth ()`);
  const report = await migrateAll(shared.admin, { schema });
  expect(report.failed.map(({ name }) => name)).toEqual(["town-0"]);
  expect(report.migrated).toHaveLength(9);
  await script(`drop table "${first}".fourth`);
  for (const id of ids.slice(1)) {
    const undone = schemaOf(parseTenantId(id));
    await script(`drop table "${undone}".fourth; delete from "${undone}".schema_version where version = 3`);
  }
  const whole = shared.admin.kysely.updateTable("tenant").where("state", "=", "live");
  await whole.set({ schema_version: 2 }).execute();
});

test("when the first two tenants fail, nobody else is touched", async () => {
  const broken = { name: "0003-broken", sql: 'alter table "__tenant__".absent add column x integer;' };
  const schema = { ...after, migrations: [...after.migrations, broken] };
  const report = await migrateAll(shared.admin, { schema });
  expect(report.failed.map(({ name, reason }) => [name, reason])).toEqual([
    ["town-0", expect.stringContaining("does not exist")],
    ["town-1", expect.stringContaining("does not exist")],
  ]);
  expect(report.untried).toHaveLength(8);
  expect(new Set(await versions())).toEqual(new Set([2]));
});

test("a name without a schema fails, instead of landing in a shared one", async () => {
  const careless = { name: "0003-careless", sql: "create table shared_by_accident ();" };
  const schema = { ...after, migrations: [...after.migrations, careless] };
  const { failed, migrated } = await migrateAll(shared.admin, { schema });
  expect(migrated).toEqual([]);
  expect(failed[0]?.reason).toContain("no schema has been selected");
});

test("a table in use is waited for in small steps, and migrated when it comes free", async () => {
  const third = { name: "0003-third", sql: 'alter table "__tenant__".note add column third integer;' };
  const schema = { ...after, migrations: [...after.migrations, third] };
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  const inUse = schemaOf(parseTenantId(ids[0] ?? ""));
  const using = shared.admin.transaction(async (tx) => {
    await tx.script(`lock table "${inUse}".note in access share mode`);
    await released;
  });
  setTimeout(release, 700);
  const report = await migrateAll(shared.admin, { schema });
  await using;
  expect(report.migrated).toHaveLength(10);
});

test("a schema with migrations that this code does not know is left alone", async () => {
  await shared.admin.kysely.updateTable("tenant").set({ schema_version: 0 }).execute();
  const { failed, migrated } = await migrateAll(shared.admin, { schema: before });
  expect(migrated).toEqual([]);
  expect(failed[0]?.reason).toContain("other migrations");
});

async function script(sql: string): Promise<void> {
  await shared.admin.transaction((tx) => tx.script(sql));
}

async function versions(): Promise<number[]> {
  const rows = await shared.admin.kysely.selectFrom("tenant").select(["id", "schema_version"]).execute();
  return ids.map((id) => rows.find((row) => row.id === id)?.schema_version ?? -1);
}

async function columnsOfNote(schema: string): Promise<unknown[]> {
  const rows = await shared.admin.transaction((tx) =>
    tx.rows(
      `select attname::text as name from pg_attribute
       where attrelid = $1::regclass and attnum > 0 and not attisdropped order by attnum`,
      [`${schema}.note`],
    ),
  );
  return rows.map((row) => row["name"]);
}
