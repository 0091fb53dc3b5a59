import { currentSchema } from "@omzien/db";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { openCatalog } from "./catalog.ts";
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

test("when making it fails half way, it waits where nobody can reach it; the same again finishes it", async () => {
  const failing = { ...utrecht, hosts: ["failing.test"] } as const;
  const catalog = await openCatalog(shared.admin);
  const words = { name: "words", run: () => Promise.reject(new Error("the disk is full")) };
  const making = createTenant(shared.admin, failing, { logins: shared.names, steps: [words] });
  await expect(making).rejects.toThrow("the disk is full");
  expect(await catalog.byHost("failing.test")).toBeUndefined();
  expect((await listTenants(shared.admin)).at(-1)).toMatchObject({ state: "preparing" });
  expect(await stepsAt("failing.test")).toEqual([
    { step: "register", attempts: 1, isDone: true, fault: null },
    { step: "tables", attempts: 1, isDone: true, fault: null },
    { step: "words", attempts: 1, isDone: false, fault: "the disk is full" },
  ]);

  const seen: string[] = [];
  await createTenant(shared.admin, failing, {
    logins: shared.names,
    steps: [{ name: "words", run: () => Promise.resolve() }],
    onStep: (step, what) => seen.push(`${step} ${what}`),
  });
  expect(seen).toEqual(["words started", "words finished", "open started", "open finished"]);
  await vi.waitFor(async () => expect(await catalog.byHost("failing.test")).toBeDefined());
  await catalog.close();
});

test("what fails within the making of the tables leaves no schema and no role", async () => {
  const schemas = "select count(*)::int as n from pg_namespace where nspname ~ '^t_'";
  const count = () => shared.admin.transaction(async (tx) => (await tx.rows(schemas))[0]?.["n"]);
  const before = await count();
  const half = { ...utrecht, hosts: ["half.test"] } as const;
  const making = createTenant(shared.admin, half, {
    logins: shared.names,
    furnish: async (tx, schema) => {
      await tx.script(`insert into "${schema}".code_of_conduct values (1, '{}', now())`);
      throw new Error("the disk is full");
    },
  });
  await expect(making).rejects.toThrow("the disk is full");
  expect(await count()).toBe(before);
});

test("what PostgreSQL says of a value that it cannot read is not kept, as it quotes that value", async () => {
  const quoting = { ...utrecht, hosts: ["quoting.test"] } as const;
  const making = createTenant(shared.admin, quoting, {
    logins: shared.names,
    furnish: (tx) => tx.script("select 'Fatima'::integer"),
  });
  await expect(making).rejects.toThrow("Fatima");
  expect((await stepsAt("quoting.test")).at(-1)?.fault).toBe("A value could not be read (22P02)");
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

async function stepsAt(host: string) {
  const rows = await shared.admin.kysely
    .selectFrom("tenant_host as h")
    .innerJoin("tenant_operation as o", "o.tenant_id", "h.tenant_id")
    .innerJoin("tenant_operation_step as s", "s.operation_id", "o.id")
    .select(["s.step", "s.attempts", "s.finished_at", "s.fault"])
    .where("h.host", "=", host)
    .orderBy("s.first_started_at")
    .execute();
  return rows.map(({ finished_at, ...row }) => ({ ...row, isDone: finished_at !== null }));
}
