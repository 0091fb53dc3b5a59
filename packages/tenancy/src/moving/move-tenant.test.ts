import { hasSchema, roleOf, schemaOf, tenantDb, type TenantId, transaction } from "@omzien/db";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Catalog, openCatalog } from "../catalog.ts";
import { listTenants } from "../list-tenants.ts";
import { listOpenOperations } from "../list-open-operations.ts";
import { migrateAll } from "../migrate-all.ts";
import { describeSchema } from "../testing/describe-schema.ts";
import { lostWrites, startLiveWrites } from "../testing/live-writes.ts";
import { startTwoCells, type TwoCells } from "../testing/two-cells.ts";
import { CopyDiffersError } from "./compare.ts";
import { abandonMove, moveTenant, moveWith } from "./move-tenant.ts";
import { remainsOf } from "../testing/remains.ts";
import { soundSwitch, type SwitchParts } from "./switch-over.ts";

let two: TwoCells;
let catalog: Catalog;
beforeAll(async () => {
  two = await startTwoCells();
  catalog = await openCatalog(two.admin);
}, 120_000);
afterAll(async () => {
  await catalog.close();
  await two.close();
});

const who = "test";
const quick = { graceMs: 0 };

test("a tenant moves while it is written to: nothing is lost, and nothing stays behind", async () => {
  const id = await two.addTenant("utrecht");
  const described = await describeSchema(two.main, id);
  await fill(id, 5_000);
  const writes = startLiveWrites({ cells: two.cells, catalog }, "utrecht.test");
  const steps: string[] = [];
  const { isNew, stallMs } = await moveTenant(
    two.admin,
    { tenantId: id, toCell: "second", who },
    { ...quick, onStep: (step, what) => what === "finished" && steps.push(step) },
  );
  const written = await writes();

  expect(isNew).toBe(true);
  expect(steps).toEqual(["target", "publish", "copy", "verify", "switch", "detach", "jobs", "release"]);
  expect(written.faults).toEqual([]);
  expect(written.acknowledged.length).toBeGreaterThan(50);
  expect(await lostWrites({ cells: two.cells, catalog }, id, written.acknowledged)).toEqual([]);
  expect(stallMs).toBeLessThan(1_000);
  expect(await listTenants(two.admin)).toMatchObject([{ id, state: "live" }]);
  expect((await catalog.byId(id))?.cellAddress).toBe(two.secondAddress);
  expect(await describeSchema(two.second, id)).toEqual(described);
  expect(await remainsOf(two.main, id)).toEqual([]);
  expect(await remainsOf(two.second, id)).toEqual([roleOf(id), schemaOf(id)]);
}, 60_000);

test("there already, nothing happens; and back again, with what was written meanwhile", async () => {
  const id = await two.addTenant("almere");
  const actions = () =>
    tenantDb(two.cells.main, id).kysely.selectFrom("audit_event").select("action").execute();
  expect(await actions()).toEqual([]);
  await moveTenant(two.admin, { tenantId: id, toCell: "second", who }, quick);
  expect(await moveTenant(two.admin, { tenantId: id, toCell: "second", who }, quick)).toMatchObject({
    isNew: false,
  });
  const second = await two.cells.at(two.secondAddress);
  await tenantDb(second, id)
    .kysely.insertInto("audit_event")
    .values({
      id: crypto.randomUUID(),
      at: new Date(),
      actor_kind: "system",
      action: "there",
      request_id: "x",
    })
    .execute();
  await moveTenant(two.admin, { tenantId: id, toCell: "main", who }, quick);
  expect(await actions()).toEqual([{ action: "there" }]);
  expect(await remainsOf(two.second, id)).toEqual([]);
}, 60_000);

test("jobs that wait follow, once, with their time, key and attempts; erasures too", async () => {
  const id = await two.addTenant("tilburg");
  const person = crypto.randomUUID();
  await transaction(tenantDb(two.cells.main, id), async (tx) => {
    const { sql } = await import("kysely");
    await sql`select platform.enqueue_job('one', '{}', now() + interval '1 day', 'only')`.execute(tx.kysely);
    await sql`select platform.enqueue_job('two', '{"n":2}')`.execute(tx.kysely);
    await sql`select platform.note_erasure(${person}::uuid, now())`.execute(tx.kysely);
  });
  const before = await jobsIn(two.main, id);
  expect(before).toHaveLength(2);
  await moveTenant(two.admin, { tenantId: id, toCell: "second", who }, quick);
  expect(await jobsIn(two.main, id)).toEqual([]);
  expect(await jobsIn(two.second, id)).toEqual(before);
  const erased = await two.second.kysely
    .selectFrom("erasure")
    .select("person_id")
    .where("tenant_id", "=", id)
    .execute();
  expect(erased).toEqual([{ person_id: person }]);
}, 60_000);

test("without waiting until the copy has caught up, the comparison refuses the switch and writing goes on", async () => {
  const id = await two.addTenant("hasty");
  const writes = startLiveWrites({ cells: two.cells, catalog }, "hasty.test");
  const hasty = { ...soundSwitch, ...lagging(id) };
  const moving = moveWith(two.admin, { tenantId: id, toCell: "second", who }, quick, hasty);
  await expect(moving).rejects.toThrow(CopyDiffersError);
  const written = await writes();
  expect(await lostWrites({ cells: two.cells, catalog }, id, written.acknowledged)).toEqual([]);
  expect(await catalog.byId(id)).toMatchObject({ name: "hasty" });
  await abandonMove(two.admin, id, who);
  expect(await remainsOf(two.second, id)).toEqual([]);
}, 60_000);

test("without waiting and without comparing, writes are lost: the check sees it", async () => {
  const id = await two.addTenant("lost");
  const writes = startLiveWrites({ cells: two.cells, catalog }, "lost.test");
  const blind = { ...soundSwitch, ...lagging(id), refuseDifference: () => undefined };
  await moveWith(two.admin, { tenantId: id, toCell: "second", who }, quick, blind);
  const { acknowledged } = await writes();
  expect((await lostWrites({ cells: two.cells, catalog }, id, acknowledged)).length).toBeGreaterThan(0);
}, 60_000);

test("without the fence, writes are lost: the check sees it", async () => {
  const id = await two.addTenant("open");
  const writes = startLiveWrites({ cells: two.cells, catalog }, "open.test");
  const unfenced = {
    ...soundSwitch,
    raiseFence: () => Promise.resolve(),
    refuseDifference: () => undefined,
    untilCaughtUp: async (...of: Parameters<typeof soundSwitch.untilCaughtUp>) => {
      await soundSwitch.untilCaughtUp(...of);
      // Between the last look and the switch somebody writes: a moment that is always there, made longer.
      await stopCopying(id);
    },
  };
  await moveWith(two.admin, { tenantId: id, toCell: "second", who }, quick, unfenced);
  const { acknowledged } = await writes();
  expect((await lostWrites({ cells: two.cells, catalog }, id, acknowledged)).length).toBeGreaterThan(0);
}, 60_000);

test("given up, the tenant is served where it was and nothing of the move remains", async () => {
  const id = await two.addTenant("venlo");
  const failing = { ...soundSwitch, raiseFence: () => Promise.reject(new Error("the net is gone")) };
  const moving = moveWith(two.admin, { tenantId: id, toCell: "second", who }, quick, failing);
  await expect(moving).rejects.toThrow("the net is gone");
  expect((await listOpenOperations(two.admin)).get(id)).toMatchObject({ kind: "move", isStuck: true });
  await abandonMove(two.admin, id, who);
  expect(await remainsOf(two.second, id)).toEqual([]);
  expect(await remainsOf(two.main, id)).toEqual([roleOf(id), schemaOf(id)]);
  expect((await listOpenOperations(two.admin)).has(id)).toBe(false);
  await expect(abandonMove(two.admin, id, who)).rejects.toMatchObject({ reason: { why: "not_moving" } });
}, 60_000);

test.each([["a cell that is not there", { toCell: "third" }, { why: "no_cell", cell: "third" }]])(
  "to %s, it is refused",
  async (_, order, reason) => {
    const id = await two.addTenant("refused");
    await expect(moveTenant(two.admin, { tenantId: id, who, ...order }, quick)).rejects.toMatchObject({
      reason,
    });
    expect((await listOpenOperations(two.admin)).has(id)).toBe(false);
  },
);

test("a tenant that moves is not migrated meanwhile", async () => {
  const id = await two.addTenant("still");
  const failing = { ...soundSwitch, raiseFence: () => Promise.reject(new Error("no")) };
  await expect(moveWith(two.admin, { tenantId: id, toCell: "second", who }, quick, failing)).rejects.toThrow(
    "no",
  );
  await two.admin.kysely.updateTable("tenant").set({ schema_version: 1 }).where("id", "=", id).execute();
  expect(await migrateAll(two.admin)).toMatchObject({ migrated: [], failed: [] });
  await abandonMove(two.admin, id, who);
  await migrateAll(two.admin);
  expect(await two.second.transaction((tx) => hasSchema(tx, id))).toBe(false);
}, 60_000);

async function fill(id: TenantId, rows: number): Promise<void> {
  await two.main.transaction((tx) =>
    tx.rows(
      `insert into "${schemaOf(id)}".audit_event (id, at, actor_kind, action, request_id)
       select gen_random_uuid(), now(), 'system', 'before ' || n, 'fill' from generate_series(1, $1::int) n`,
      [rows],
    ),
  );
}

async function jobsIn(cell: TwoCells["main"], id: TenantId) {
  const rows = await cell.transaction((tx) =>
    tx.rows(
      `select t.identifier, j.payload, j.run_at, j.key, j.attempts
       from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
       where j.payload ->> 'tenantId' = $1 order by t.identifier`,
      [id],
    ),
  );
  return rows.map((row) => ({ ...row }));
}

/** A copy that stands still while somebody writes, and nobody who waits for it. */
function lagging(id: TenantId): Pick<SwitchParts, "raiseFence" | "untilCaughtUp"> {
  return {
    raiseFence: async (...of) => {
      await stopCopying(id);
      await soundSwitch.raiseFence(...of);
    },
    untilCaughtUp: () => Promise.resolve(),
  };
}

async function stopCopying(id: TenantId): Promise<void> {
  await two.second.transaction((tx) => tx.script(`alter subscription "omzien_move_${id}" disable`));
  await new Promise((resolve) => setTimeout(resolve, 100));
}
