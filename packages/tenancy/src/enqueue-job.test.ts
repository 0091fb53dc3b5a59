import { defineQuery, roleOf, type TenantDb, type TenantId, transaction, urlFor } from "@omzien/db";
import { Logger, runOnce } from "graphile-worker";
import { sql } from "kysely";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { openTestCatalog, type TestCatalog } from "./testing/test-catalog.ts";

const enqueue = defineQuery<{ task: string; payload: string; key: string | null }>()(
  (_, param) => sql`
    select platform.enqueue_job(${param("task")}, ${param("payload")}::json, null, ${param("key")})`,
);

let shared: TestCatalog;
let tilburg: { id: TenantId; db: TenantDb };
let almere: { id: TenantId; db: TenantDb };
beforeAll(async () => {
  shared = await openTestCatalog();
  const empty = { schema: { migrations: [], appendOnlyTables: [] } };
  tilburg = await shared.addTenant("tilburg", empty);
  almere = await shared.addTenant("almere", empty);
});
beforeEach(() => shared.admin.transaction((tx) => tx.script("delete from graphile_worker._private_jobs")));
afterAll(() => shared.close());

test("a job belongs to the tenant whose role enqueued it, whatever its payload says", async () => {
  await put(tilburg.db, { payload: `{"tenantId":"${almere.id}","mailId":"1"}` });
  expect(await payloads()).toEqual([{ tenantId: tilburg.id, mailId: "1" }]);
});

test("a job is rolled back with the transaction that enqueued it", async () => {
  const failing = transaction(tilburg.db, async (tx) => {
    await tx.all(enqueue, { task: "send_mail", payload: "{}", key: null });
    throw new Error("no");
  });
  await expect(failing).rejects.toThrow("no");
  expect(await payloads()).toEqual([]);
});

test("the same key replaces a tenant's own job, never another tenant's", async () => {
  await put(tilburg.db, { payload: '{"n":1}', key: "wave" });
  await put(almere.db, { payload: '{"n":2}', key: "wave" });
  await put(almere.db, { payload: '{"n":3}', key: "wave" });
  expect(await payloads()).toEqual([
    { tenantId: tilburg.id, n: 1 },
    { tenantId: almere.id, n: 3 },
  ]);
});

test("without a tenant's role nobody enqueues anything, not even the login itself", async () => {
  const asAdministrator = sql`select platform.enqueue_job('send_mail', '{}')`;
  await expect(asAdministrator.execute(shared.admin.kysely)).rejects.toMatchObject({ code: "42501" });
  const asLogin = shared.admin.transaction((tx) =>
    tx.script(`set local role ${shared.names.app}; select platform.enqueue_job('send_mail', '{}')`),
  );
  await expect(asLogin).rejects.toMatchObject({ code: "42501" });
});

test("a tenant can neither read the queue nor reach past the function", async () => {
  for (const reach of [
    sql`select 1 from graphile_worker.jobs`,
    sql`select 1 from graphile_worker._private_jobs`,
    sql`select graphile_worker.add_job('send_mail', '{}')`,
    sql`select platform.enqueue_job('send_mail', '[]')`,
  ]) {
    await expect(reach.execute(tilburg.db.kysely)).rejects.toMatchObject({
      code: expect.stringMatching(/42501|22023/),
    });
  }
  expect(await payloads()).toEqual([]);
});

test("a role that only looks like a tenant's is not one", async () => {
  await shared.admin.transaction((tx) => tx.script(`create role "${roleOf(tilburg.id)}_x"`));
  const pretending = shared.admin.transaction((tx) =>
    tx.script(`set local role "${roleOf(tilburg.id)}_x"; select platform.enqueue_job('send_mail', '{}')`),
  );
  await expect(pretending).rejects.toMatchObject({ code: "42501" });
  await shared.admin.transaction((tx) => tx.script(`drop role "${roleOf(tilburg.id)}_x"`));
});

test("the worker's login runs the jobs", async () => {
  await put(tilburg.db, { payload: '{"mailId":"7"}' });
  const seen: unknown[] = [];
  await runOnce({
    connectionString: urlFor(shared.adminUrl, shared.logins.worker),
    logger: new Logger(() => () => undefined),
    noHandleSignals: true,
    taskList: { send_mail: async (payload) => void seen.push(payload) },
  });
  expect(seen).toEqual([{ tenantId: tilburg.id, mailId: "7" }]);
  expect(await payloads()).toEqual([]);
});

async function put(db: TenantDb, job: { payload: string; key?: string }): Promise<void> {
  await transaction(db, (tx) =>
    tx.all(enqueue, { task: "send_mail", payload: job.payload, key: job.key ?? null }),
  );
}

async function payloads(): Promise<unknown[]> {
  const rows = await shared.admin.transaction((tx) =>
    tx.rows("select payload from graphile_worker._private_jobs order by id"),
  );
  return rows.map((row) => row["payload"]);
}
