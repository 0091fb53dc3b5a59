import { afterAll, beforeAll, expect, test } from "vitest";
import { createTenant } from "./create-tenant.ts";
import { deleteTenant } from "./lifecycle/close-tenant.ts";
import { listOpenOperations } from "./list-open-operations.ts";
import { listTenants } from "./list-tenants.ts";
import { openTestCatalog, type TestCatalog } from "./testing/test-catalog.ts";

const empty = { schema: { migrations: [], appendOnlyTables: [] } };
const minutes = (count: number) => new Date(Date.now() + count * 60_000);

let shared: TestCatalog;
beforeAll(async () => {
  shared = await openTestCatalog();
});
afterAll(() => shared.close());

test("what is finished is not listed; what failed is stuck at once, with its step and the reason", async () => {
  await shared.addTenant("finished", empty);
  const failing = { name: "Failing", municipalityCode: "GM9901", hosts: ["failing.test"] } as const;
  const steps = [{ name: "contents", run: () => Promise.reject(new Error("the disk is full")) }];
  const making = createTenant(shared.admin, failing, { logins: shared.names, ...empty, steps });
  await expect(making).rejects.toThrow();
  expect([...(await listOpenOperations(shared.admin)).values()]).toMatchObject([
    { kind: "provision", isStuck: true, step: { name: "contents", attempts: 1, fault: "the disk is full" } },
  ]);
});

test("what was killed is stuck when nobody went on with it for ten minutes", async () => {
  await shared.admin.kysely.updateTable("tenant_operation_step").set({ fault: null }).execute();
  const stuckAt = async (now: Date) =>
    [...(await listOpenOperations(shared.admin, now)).values()].map(({ isStuck }) => isStuck);
  expect(await stuckAt(minutes(9))).toEqual([false]);
  expect(await stuckAt(minutes(11))).toEqual([true]);
});

test("a deletion in its days of grace is not stuck; two days after them it is", async () => {
  const { id } = await shared.addTenant("leaves", empty);
  await deleteTenant(shared.admin, id, "command line");
  const day = 24 * 60;
  const isStuck = async (days: number) =>
    (await listOpenOperations(shared.admin, minutes(days * day))).get(id)?.isStuck;
  expect([await isStuck(0), await isStuck(29), await isStuck(31), await isStuck(33)]).toEqual([
    false,
    false,
    false,
    true,
  ]);
  expect(await listTenants(shared.admin)).toHaveLength(3);
});
