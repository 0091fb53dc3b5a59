import { type PlatformDb, type TenantId, type TenantState } from "@omzien/db";
import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { openCatalog } from "../catalog.ts";
import { createTenant } from "../create-tenant.ts";
import { listTenants } from "../list-tenants.ts";
import { openTestCatalog, type TestCatalog } from "../testing/test-catalog.ts";
import { deleteTenant, restoreTenant, resumeTenant, suspendTenant } from "./close-tenant.ts";
import { TenantClosedError } from "./parked-jobs.ts";

const empty = { schema: { migrations: [], appendOnlyTables: [] } };
const who = "command line";

let shared: TestCatalog;
let admin: PlatformDb;
let id: TenantId;
let other: TenantId;
let count = 0;
beforeAll(async () => {
  shared = await openTestCatalog();
  ({ admin } = shared);
  other = (await shared.addTenant("other", empty)).id;
  await addJob(other, "2030-01-01");
});
beforeEach(async () => {
  id = (await shared.addTenant(`town-${count++}`, empty)).id;
});
afterAll(() => shared.close());

test("a suspended site is not served, and is told apart from one that does not exist; resumed it is served", async () => {
  const catalog = await openCatalog(admin);
  const host = `town-${count - 1}.test`;
  expect(await suspendTenant(admin, id, who)).toEqual({ isNew: true });
  await vi.waitFor(async () => expect(await catalog.siteAt(host)).toMatchObject({ state: "suspended" }));
  expect(await catalog.byHost(host)).toBeUndefined();
  expect(await catalog.byId(id)).toBeUndefined();
  expect(await catalog.isClosed(id)).toBe(true);
  expect(await catalog.siteAt("nobody.test")).toBeUndefined();

  expect(await suspendTenant(admin, id, who)).toEqual({ isNew: false });
  expect(await resumeTenant(admin, id, who)).toEqual({ isNew: true });
  expect(await resumeTenant(admin, id, who)).toEqual({ isNew: false });
  await vi.waitFor(async () => expect((await catalog.byHost(host))?.id).toBe(id));
  expect(await catalog.isClosed(id)).toBe(false);
  await catalog.close();
  expect(await operations()).toEqual([
    { kind: "provision", who: "system", isDone: true, isGivenUp: false },
    { kind: "suspend", who, isDone: true, isGivenUp: false },
    { kind: "resume", who, isDone: true, isGivenUp: false },
  ]);
});

test("while it is suspended its jobs wait, those of others do not; afterwards each is due when it was", async () => {
  await addJob(id, "2020-01-01");
  await addJob(id, "2031-05-05");
  const before = await jobs(id);
  const ofOther = await jobs(other);
  await suspendTenant(admin, id, who);
  expect((await jobs(id)).map(({ due }) => due)).toEqual(["infinity", "infinity"]);
  expect(await jobs(other)).toEqual(ofOther);
  await resumeTenant(admin, id, who);
  expect(await jobs(id)).toEqual(before);
});

test("a job that a worker took just then, and could not do, has all its attempts again afterwards", async () => {
  await addJob(id, "2020-01-01");
  await suspendTenant(admin, id, who);
  await addJob(id, "2020-01-01");
  await shared.admin.transaction((tx) =>
    tx.rows(
      `update graphile_worker._private_jobs set attempts = max_attempts, last_error = $2, run_at = now() + interval '1 day'
       where payload ->> 'tenantId' = $1 and run_at < 'infinity'`,
      [id, new TenantClosedError().message],
    ),
  );
  await resumeTenant(admin, id, who);
  expect((await jobs(id)).map(({ attempts, isDue }) => ({ attempts, isDue }))).toEqual([
    { attempts: 0, isDue: true },
    { attempts: 0, isDue: true },
  ]);
});

test("deleted it leaves in thirty days; asked again the day stays the same; restored it is as it was", async () => {
  await addJob(id, "2031-05-05");
  const before = await jobs(id);
  const now = new Date();
  const { dueAt } = await deleteTenant(admin, id, who, now);
  expect(dueAt.getTime() - now.getTime()).toBe(30 * 86_400_000);
  expect(await deleteTenant(admin, id, who)).toEqual({ isNew: false, dueAt });
  expect(await state()).toBe("leaving");
  await expect(suspendTenant(admin, id, who)).rejects.toMatchObject({ name: "TenantStateError" });
  await expect(resumeTenant(admin, id, who)).rejects.toMatchObject({ name: "TenantStateError" });

  expect(await restoreTenant(admin, id, who)).toEqual({ state: "live" });
  expect(await state()).toBe("live");
  expect(await jobs(id)).toEqual(before);
  expect((await operations()).at(-1)).toEqual({ kind: "delete", who, isDone: false, isGivenUp: true });
  await expect(restoreTenant(admin, id, who)).rejects.toMatchObject({ name: "TenantStateError" });
});

test("restored, a site that was suspended stays so, with its jobs waiting", async () => {
  await addJob(id, "2031-05-05");
  const before = await jobs(id);
  await suspendTenant(admin, id, who);
  await deleteTenant(admin, id, who);
  expect(await restoreTenant(admin, id, who)).toEqual({ state: "suspended" });
  expect((await jobs(id)).map(({ due }) => due)).toEqual(["infinity"]);
  await resumeTenant(admin, id, who);
  expect(await jobs(id)).toEqual(before);
});

test("one that was never opened may go at once, and nobody goes on with making it", async () => {
  const half = { name: "Half", municipalityCode: "GM9901", hosts: ["half.test"] } as const;
  const options = { logins: shared.names, ...empty };
  const steps = [{ name: "contents", run: () => Promise.reject(new Error("tomorrow")) }];
  await expect(createTenant(admin, half, { ...options, steps })).rejects.toThrow("tomorrow");
  id = (await listTenants(admin)).find(({ name }) => name === "Half")?.id ?? id;
  const now = new Date();
  expect((await deleteTenant(admin, id, who, now)).dueAt).toEqual(now);
  expect(await createTenant(admin, half, options)).toEqual({ id, isNew: false });
  expect(await state()).toBe("leaving");
});

test("asked at once to suspend, resume, delete and restore, it ends in one state that fits its operations", async () => {
  await addJob(id, "2031-05-05");
  const before = await jobs(id);
  const verbs: ((of: PlatformDb, tenant: TenantId, by: string) => Promise<unknown>)[] = [
    suspendTenant,
    resumeTenant,
    deleteTenant,
    restoreTenant,
  ];
  const asked = Array.from({ length: 6 }, () => verbs.map((verb) => verb(admin, id, who))).flat();
  await Promise.allSettled(asked);
  if ((await state()) === "leaving") await restoreTenant(admin, id, who);
  if ((await state()) === "suspended") await resumeTenant(admin, id, who);
  expect(await state()).toBe("live");
  expect(await jobs(id)).toEqual(before);
});

async function addJob(tenantId: TenantId, runAt: string): Promise<void> {
  await admin.transaction((tx) =>
    tx.rows(
      `select graphile_worker.add_job('send_mail', jsonb_build_object('tenantId', $1::text)::json, run_at => $2::timestamptz)`,
      [tenantId, runAt],
    ),
  );
}

async function jobs(tenantId: TenantId) {
  const rows = await admin.transaction((tx) =>
    tx.rows(
      `select run_at::text as due, attempts, run_at <= now() as is_due from graphile_worker._private_jobs
       where payload ->> 'tenantId' = $1 order by id`,
      [tenantId],
    ),
  );
  return rows.map((row) => ({
    due: String(row["due"]),
    attempts: Number(row["attempts"]),
    isDue: row["is_due"] === true,
  }));
}

async function state(): Promise<TenantState | undefined> {
  return (await listTenants(admin)).find((tenant) => tenant.id === id)?.state;
}

async function operations() {
  const rows = await admin.kysely
    .selectFrom("tenant_operation")
    .select(["kind", "who", "finished_at", "given_up_at"])
    .where("tenant_id", "=", id)
    .orderBy("id")
    .execute();
  return rows.map(({ kind, who: by, finished_at, given_up_at }) => ({
    kind,
    who: by,
    isDone: finished_at !== null,
    isGivenUp: given_up_at !== null,
  }));
}
