import { currentSchema } from "@omzien/db";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createTenant } from "./create-tenant.ts";
import { listTenants } from "./list-tenants.ts";
import { openTestCatalog, type TestCatalog } from "./testing/test-catalog.ts";

const utrecht = {
  name: "Utrecht",
  municipalityCode: "GM0344",
  hosts: ["utrecht.test", "www.utrecht.test"],
} as const;

let shared: TestCatalog;
beforeAll(async () => {
  shared = await openTestCatalog();
});
afterAll(() => shared.close());

test("a tenant is made with its tables, its own role and its hosts; again changes nothing", async () => {
  const made = await createTenant(shared.admin, utrecht, { logins: shared.names });
  const again = await createTenant(shared.admin, utrecht, { logins: shared.names });
  expect([made.isNew, again.isNew]).toEqual([true, false]);
  expect(again.id).toBe(made.id);
  expect(await listTenants(shared.admin)).toMatchObject([
    {
      id: made.id,
      hosts: ["utrecht.test", "www.utrecht.test"],
      schemaVersion: currentSchema.migrations.length,
      state: "live",
    },
  ]);
});

test("made five times at once, there is one", async () => {
  const venlo = { name: "Venlo", municipalityCode: "GM0983", hosts: ["venlo.test"] } as const;
  const made = await Promise.all(
    Array.from({ length: 5 }, () => createTenant(shared.admin, venlo, { logins: shared.names })),
  );
  expect(new Set(made.map(({ id }) => id)).size).toBe(1);
  expect(made.filter(({ isNew }) => isNew)).toHaveLength(1);
});

test("when making it fails half way, nothing of it remains: no schema, no role, no catalog entry", async () => {
  const before = await remains();
  const failing = createTenant(
    shared.admin,
    { ...utrecht, hosts: ["failing.test"] },
    {
      logins: shared.names,
      furnish: async (tx, schema) => {
        await tx.script(`insert into "${schema}".code_of_conduct values (1, '{}', now())`);
        throw new Error("the disk is full");
      },
    },
  );
  await expect(failing).rejects.toThrow("the disk is full");
  expect(await remains()).toEqual(before);
});

test.each([
  ["a malformed host", { hosts: ["not a host"] as [string] }],
  ["a host of another tenant", { hosts: ["new.test", "www.utrecht.test"] as [string, string] }],
  ["a cell that does not exist", { hosts: ["elsewhere.test"] as [string], cellId: "elsewhere" }],
])("%s is refused", async (_, change) => {
  const making = createTenant(shared.admin, { ...utrecht, ...change }, { logins: shared.names });
  await expect(making).rejects.toMatchObject({ name: "TenantRefusedError" });
});

test("a full cell takes no more tenants", async () => {
  await shared.admin.kysely.updateTable("cell").set({ max_tenants: 1 }).execute();
  const making = createTenant(shared.admin, { ...utrecht, hosts: ["late.test"] }, { logins: shared.names });
  await expect(making).rejects.toThrow("takes no more tenants");
  await shared.admin.kysely.updateTable("cell").set({ max_tenants: 500 }).execute();
});

async function remains(): Promise<unknown> {
  const rows = await shared.admin.transaction((tx) =>
    tx.rows(`
      select (select count(*) from pg_namespace where nspname like 't\\_%') as schemas,
        (select count(*) from pg_auth_members m join pg_roles r on r.oid = m.member
          where r.rolname = '${shared.names.app}') as roles,
        (select count(*) from platform.tenant) as tenants, (select count(*) from platform.tenant_host) as hosts`),
  );
  return rows[0];
}
