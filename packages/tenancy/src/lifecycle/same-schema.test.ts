import { currentSchema, migrateTenant, parseTenantId, schemaOf, type TenantId } from "@omzien/db";
import { afterAll, beforeAll, expect, test } from "vitest";
import { describeSchema } from "../testing/describe-schema.ts";
import { openTestCatalog, type TestCatalog } from "../testing/test-catalog.ts";
import { fillSpares } from "./spare-tenants.ts";

let shared: TestCatalog;
let reference: string[];
let made: TenantId;
beforeAll(async () => {
  shared = await openTestCatalog();
  made = (await shared.addTenant("made")).id;
  reference = await describeSchema(shared.admin, made);
});
afterAll(() => shared.close());

test("all there is of a tenant is compared: tables, columns, constraints, indexes, triggers, functions, rights", () => {
  const kinds = Map.groupBy(reference, (line) => line.slice(0, line.indexOf(" ")));
  const counts = Object.fromEntries([...kinds].map(([kind, lines]) => [kind, lines.length]));
  expect(counts).toMatchObject({ schema: 1, role: 1 });
  for (const kind of ["tables", "columns", "constraints", "indexes", "triggers", "functions"]) {
    expect(counts[kind]).toBeGreaterThan(4);
  }
});

test("a tenant from the pool is in nothing different from one that was made by all migrations", async () => {
  await fillSpares(shared.admin, { size: 1, logins: shared.names });
  const [spare] = await shared.admin.kysely.selectFrom("spare_tenant").select("id").execute();
  const { id } = await shared.addTenant("pooled");
  expect(id).toBe(spare?.id);
  expect(await describeSchema(shared.admin, id)).toEqual(reference);
});

test("a tenant of any earlier version that was migrated is the same too", async () => {
  for (let version = 1; version < currentSchema.migrations.length; version++) {
    const id = await tenantOfVersion(version);
    await migrateTenant(shared.admin, id);
    expect(await describeSchema(shared.admin, id)).toEqual(reference);
  }
}, 120_000);

const differences = [
  ["a column more", 'alter table "s".site add column extra text'],
  ["another default", `alter table "s".site alter column slogan set default 'x'`],
  ["a missing index", 'drop index "s".%index%'],
  ["a missing constraint", 'alter table "s".%table% drop constraint %constraint%'],
  ["a trigger that is off", 'alter table "s".consent_event disable trigger all'],
  ["a right too many", 'grant update on "s".audit_event to "r"'],
  ["a right on one column", 'grant update (action) on "s".audit_event to "r"'],
  ["a right too few", 'revoke select on "s".person from "r"'],
  ["a right for everybody", 'grant usage on schema "s" to public'],
  ["a function more", `create function "s".f() returns integer language sql as 'select 1'`],
  ["a role that may sign in", 'alter role "r" login'],
  ["a role with a member more", 'grant "r" to pg_monitor'],
] as const;

test.each(differences)("%s is seen", async (_, sql) => {
  const facts = await shared.admin.transaction((tx) =>
    tx.rows(
      `select (select relname::text from pg_index i join pg_class c on c.oid = i.indexrelid
                where c.relnamespace = $1::regnamespace and not i.indisunique limit 1) as index,
         (select conname::text from pg_constraint where connamespace = $1::regnamespace and contype = 'c'
           order by 1 limit 1) as constraint,
         (select conrelid::regclass::text from pg_constraint where connamespace = $1::regnamespace and contype = 'c'
           order by conname limit 1) as table`,
      [schemaOf(made)],
    ),
  );
  const table = String(facts[0]?.["table"]).split(".").at(-1) ?? "";
  const changed = sql
    .replaceAll('"s"', `"${schemaOf(made)}"`)
    .replaceAll('"r"', `"r_${made}"`)
    .replace("%index%", String(facts[0]?.["index"]))
    .replace("%constraint%", String(facts[0]?.["constraint"]))
    .replace("%table%", table);
  await expect(describeAfter(changed)).resolves.not.toEqual(reference);
  expect(await describeSchema(shared.admin, made)).toEqual(reference);
});

/** What the comparison sees after a change, which is then undone. */
async function describeAfter(sql: string): Promise<string[]> {
  let seen: string[] = [];
  const undo = new Error("undone");
  const changing = shared.admin.transaction(async (tx) => {
    await tx.script(sql);
    seen = await describeSchema({ ...shared.admin, transaction: (work) => work(tx) }, made);
    throw undo;
  });
  await expect(changing).rejects.toBe(undo);
  return seen;
}

async function tenantOfVersion(version: number): Promise<TenantId> {
  const migrations = currentSchema.migrations.slice(0, version);
  const script = migrations.map(({ sql }) => sql).join("\n");
  const exists = (table: string) => new RegExp(`create table "__tenant__"\\.${table}\\b`).test(script);
  const schema = {
    migrations,
    appendOnlyTables: currentSchema.appendOnlyTables.filter(exists),
    readOnlyTables: currentSchema.readOnlyTables?.filter(exists) ?? [],
    keptTables: currentSchema.keptTables?.filter(exists) ?? [],
  };
  return parseTenantId((await shared.addTenant(`version-${version}`, { schema })).id);
}
