import { currentSchema, parseTenantId, roleOf, schemaOf } from "@omzien/db";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createTenant } from "../create-tenant.ts";
import { listTenants } from "../list-tenants.ts";
import { openTestCatalog, type TestCatalog } from "../testing/test-catalog.ts";
import { discardUnopened, reap } from "./reap.ts";
import { fillSpares } from "./spare-tenants.ts";

const day = 86_400_000;
const empty = { migrations: [], appendOnlyTables: [] };

let shared: TestCatalog;
beforeAll(async () => {
  shared = await openTestCatalog();
});
afterAll(() => shared.close());

test("there are as many spares as asked, also when several fill the pool at once", async () => {
  const filling = [1, 2, 3].map(() => fillSpares(shared.admin, { size: 3, logins: shared.names }));
  const made = await Promise.all(filling);
  expect(made.reduce((sum, count) => sum + count, 0)).toBe(3);
  expect(await spares()).toHaveLength(3);
});

test("ten that ask at once get each another tenant, spare or not", async () => {
  const made = await Promise.all(Array.from({ length: 10 }, (_, index) => shared.addTenant(`many-${index}`)));
  expect(new Set(made.map(({ id }) => id)).size).toBe(10);
  expect(await spares()).toEqual([]);
});

test("spares of an older version are not given out, and go with role and schema; those of now stay", async () => {
  await fillSpares(shared.admin, { size: 2, logins: shared.names });
  const [old, kept] = await spares();
  if (old === undefined || kept === undefined) throw new Error("There are two");
  await shared.admin.kysely
    .updateTable("spare_tenant")
    .set({ schema_version: currentSchema.migrations.length - 1 })
    .where("id", "=", old)
    .execute();
  expect((await shared.addTenant("newest")).id).toBe(kept);
  await fillSpares(shared.admin, { size: 1, logins: shared.names });

  expect(await reap(shared.admin)).toEqual({ spares: 1, abandoned: [], orphans: [] });
  expect(await isThere(old)).toEqual({ schema: false, role: false });
  expect(await spares()).toHaveLength(1);
});

test("a tenant that nobody went on with for a month goes with all it had; one of yesterday waits", async () => {
  await begin("forgotten.test");
  const later = new Date(Date.now() + 20 * day);
  expect((await reap(shared.admin, { now: later })).abandoned).toEqual([]);

  const id = (await listTenants(shared.admin)).at(-1)?.id;
  const muchLater = new Date(Date.now() + 31 * day);
  expect((await reap(shared.admin, { now: muchLater })).abandoned).toEqual([id]);
  expect(await isThere(id ?? "")).toEqual({ schema: false, role: false });
  expect((await reap(shared.admin, { now: muchLater })).abandoned).toEqual([]);

  const { isNew } = await createTenant(
    shared.admin,
    { name: "Again", municipalityCode: "GM9901", hosts: ["forgotten.test"] },
    { logins: shared.names, schema: empty },
  );
  expect(isNew).toBe(true);
});

test("a tenant that is live is never taken for abandoned, however long ago it was made", async () => {
  const before = await listTenants(shared.admin);
  const inAges = new Date(Date.now() + 5_000 * day);
  expect((await reap(shared.admin, { now: inAges })).abandoned).toEqual([]);
  expect(await listTenants(shared.admin)).toEqual(before);
});

test("a schema that is nobody's is told of and left: it may be a copy that somebody restored", async () => {
  await shared.admin.transaction((tx) => tx.script("create schema t_copycopycopy"));
  expect((await reap(shared.admin)).orphans).toEqual(["t_copycopycopy"]);
  expect((await reap(shared.admin)).orphans).toEqual(["t_copycopycopy"]);
});

test("what was never opened can go at once, with all it had; what is open cannot", async () => {
  await begin("mistaken.test");
  const mistaken = (await listTenants(shared.admin)).find(({ state }) => state === "preparing");
  const id = parseTenantId(mistaken?.id ?? "");
  expect(await discardUnopened(shared.admin, id, "ingrid")).toBe(true);
  expect(await isThere(id)).toEqual({ schema: false, role: false });
  expect(await discardUnopened(shared.admin, id, "ingrid")).toBe(true);

  const { id: live } = await shared.addTenant("open-already");
  expect(await discardUnopened(shared.admin, live, "ingrid")).toBe(false);
  expect(await isThere(live)).toEqual({ schema: true, role: true });
});

async function begin(host: string): Promise<void> {
  const making = createTenant(
    shared.admin,
    { name: host, municipalityCode: "GM9901", hosts: [host] },
    {
      logins: shared.names,
      schema: empty,
      steps: [{ name: "contents", run: () => Promise.reject(new Error("tomorrow")) }],
    },
  );
  await expect(making).rejects.toThrow("tomorrow");
}

async function spares(): Promise<string[]> {
  const rows = await shared.admin.kysely.selectFrom("spare_tenant").select("id").orderBy("made_at").execute();
  return rows.map(({ id }) => id);
}

async function isThere(id: string): Promise<unknown> {
  const tenantId = parseTenantId(id);
  const [row] = await shared.admin.transaction((tx) =>
    tx.rows(
      `select to_regnamespace($1) is not null as schema,
         exists (select 1 from pg_roles where rolname = $2) as role`,
      [schemaOf(tenantId), roleOf(tenantId)],
    ),
  );
  return row;
}
