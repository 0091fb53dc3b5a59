import { roleOf, schemaOf } from "@omzien/db";
import { openPlatform, type TenantId } from "@omzien/db";
import { afterAll, afterEach, beforeAll, expect, test, vi } from "vitest";
import { StepsInterruptedError } from "../lifecycle/operation.ts";
import { remainsOf } from "../testing/remains.ts";
import { runMortal } from "../testing/run-mortal.ts";
import { startTwoCells, type TwoCells } from "../testing/two-cells.ts";
import { beginMove, openMove } from "./begin-move.ts";
import { abandonMove, moveTenant, moveWith } from "./move-tenant.ts";
import { type Mover, openMover } from "./mover.ts";
import { askToStop } from "./stop-move.ts";
import { soundSwitch } from "./switch-over.ts";

const who = "ingrid@platform.example";
let two: TwoCells;
let mover: Mover | undefined;
const faults: unknown[] = [];
beforeAll(async () => {
  two = await startTwoCells();
}, 120_000);
afterEach(async () => {
  await mover?.close();
  mover = undefined;
});
afterAll(() => two.close());

const begin = (graceMs = 0) => {
  mover = openMover({
    platform: two.admin,
    openAdmin: () => openPlatform({ url: two.adminUrl, connections: 6, statementTimeoutMs: 0 }),
    logins: two.names,
    graceMs,
    everyMs: 200,
    onFault: (_, error) => faults.push(error),
  });
  return mover;
};
const order = (tenantId: TenantId) => ({ tenantId, toCell: "second", who });
const moved = (id: TenantId) =>
  vi.waitFor(async () => expect(await openMove(two.admin, id)).toBeUndefined(), { timeout: 20_000 });

test("a move that was only asked for is made, and one that was killed half-way is finished", async () => {
  const asked = await two.addTenant("utrecht");
  const killed = await two.addTenant("almere");
  await beginMove(two.admin, order(asked));
  expect(await runMortal(two, { verb: "move", host: "almere.test", dieAt: "copy within" })).toBe("killed");
  begin();
  await Promise.all([moved(asked), moved(killed)]);
  for (const id of [asked, killed]) {
    expect(await remainsOf(two.main, id)).toEqual([]);
    expect(await remainsOf(two.second, id)).toEqual([roleOf(id), schemaOf(id)]);
  }
  expect(faults).toEqual([]);
}, 60_000);

test("a process that ends lets the move stand, and the next one finishes it", async () => {
  const id = await two.addTenant("tilburg");
  await beginMove(two.admin, order(id));
  const first = begin(60_000);
  const isSwitched = async () => expect((await openMove(two.admin, id))?.isSwitched).toBe(true);
  await vi.waitFor(isSwitched, { timeout: 20_000 });
  await vi.waitFor(async () => expect(await openStep(id)).toMatchObject({ step: "release", fault: null }));
  await first.close();
  expect(await openStep(id)).toMatchObject({ step: "release", fault: null });
  begin();
  await moved(id);
  expect(await remainsOf(two.main, id)).toEqual([]);
}, 60_000);

test("asked to stop, it is given up by whoever works on it: nothing of it remains", async () => {
  const lying = await two.addTenant("lying");
  expect(await runMortal(two, { verb: "move", host: "lying.test", dieAt: "copy within" })).toBe("killed");
  await askToStop(two.admin, lying, who);
  await expect(moveTenant(two.admin, order(lying))).rejects.toMatchObject({ reason: { why: "stopping" } });
  begin();
  await moved(lying);

  const busy = await two.addTenant("busy");
  let stopping: Promise<void> | undefined;
  const onCopied = () => {
    stopping ??= abandonMove(two.main, busy, who);
  };
  const moving = moveTenant(two.admin, order(busy), { graceMs: 0, onCopied });
  await expect(moving).rejects.toThrow(StepsInterruptedError);
  await stopping;
  for (const id of [lying, busy]) {
    expect(await remainsOf(two.main, id)).toEqual([roleOf(id), schemaOf(id)]);
    expect(await remainsOf(two.second, id)).toEqual([]);
  }
}, 60_000);

test("one that keeps failing waits for somebody, and is tried again when asked", async () => {
  const id = await two.addTenant("venlo");
  const failing = { ...soundSwitch, raiseFence: () => Promise.reject(new Error("the net is gone")) };
  for (let attempt = 1; attempt <= 5; attempt++)
    await expect(moveWith(two.admin, order(id), { graceMs: 0 }, failing)).rejects.toThrow("the net is gone");
  const waiting = begin();
  await new Promise((resolve) => setTimeout(resolve, 600));
  expect(await openStep(id)).toMatchObject({ step: "switch", attempts: 5 });
  waiting.goOn(id);
  await moved(id);
  await expect(askToStop(two.admin, id, who)).rejects.toMatchObject({ reason: { why: "not_moving" } });
}, 60_000);

function openStep(id: TenantId) {
  return two.admin.kysely
    .selectFrom("tenant_operation_step as s")
    .innerJoin("tenant_operation as o", "o.id", "s.operation_id")
    .select(["s.step", "s.fault", "s.attempts"])
    .where("o.tenant_id", "=", id)
    .where("s.finished_at", "is", null)
    .executeTakeFirst();
}
