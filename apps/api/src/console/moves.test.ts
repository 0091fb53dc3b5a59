import { createSeal } from "@omzien/auth";
import { openPlatform, type TenantId, tenantDb } from "@omzien/db";
import {
  type ConsoleActor,
  type ConsoleContext,
  getMunicipality,
  moveMunicipality,
  stopMunicipalityMove,
} from "@omzien/services/console";
import { type Mover, openMover } from "@omzien/tenancy";
import { startTwoCells, type TwoCells } from "@omzien/tenancy/two-cells";
import { testFiles, testSecrets } from "@omzien/testing";
import { afterAll, beforeAll, expect, test, vi } from "vitest";

let two: TwoCells;
let mover: Mover;
let id: TenantId;
beforeAll(async () => {
  two = await startTwoCells();
  mover = openMover({
    platform: two.admin,
    openAdmin: () => openPlatform({ url: two.adminUrl, connections: 6, statementTimeoutMs: 0 }),
    logins: two.names,
    graceMs: 0,
    everyMs: 60_000,
    onFault: () => undefined,
  });
  id = await two.addTenant("utrecht");
}, 120_000);
afterAll(async () => {
  await mover.close();
  await two.close();
});

const now = new Date();
const ingrid: ConsoleActor = {
  kind: "platform-administrator",
  id: "01930000-0000-7000-8000-000000000001",
  email: "ingrid@platform.example",
  sessionId: "01930000-0000-7000-8000-000000000002",
  expiresAt: new Date(now.getTime() + 3_600_000),
  provedAt: now,
};

function consoleAs(actor: ConsoleActor): ConsoleContext {
  const unknown = () => Promise.resolve({ records: [] });
  return {
    platform: two.admin,
    logins: two.names,
    tenantDb: async (tenantId, address) => tenantDb(await two.cells.at(address ?? null), tenantId),
    secrets: testSecrets,
    seal: createSeal("a key that only tests have, long enough"),
    dns: { txt: unknown, cname: unknown, addresses: unknown },
    domainTarget: { addresses: [] },
    fileBytes: () => Promise.resolve(new Map()),
    files: testFiles(),
    mover,
    mayBeInternal: true,
    consoleHost: "console.test",
    siteUrl: (host) => `http://${host}`,
    actor,
    address: "127.0.0.1",
    now: () => now,
  };
}

const move = (input: { toCell?: string; name?: string } = {}, actor: ConsoleActor = ingrid) =>
  moveMunicipality({
    ctx: consoleAs(actor),
    input: { tenantId: id, toCell: "second", name: "utrecht", ...input },
  });
const shown = () => getMunicipality({ ctx: consoleAs(ingrid), input: { tenantId: id } });

test("a move that cannot be is refused before anything is made, and why is said", async () => {
  await expect(move({ name: "Utrehct" })).rejects.toMatchObject({ faults: [{ code: "name_differs" }] });
  await expect(move({ toCell: "third" })).rejects.toMatchObject({ code: "cell_not_fit" });
  const stale = { ...ingrid, provedAt: new Date(now.getTime() - 15 * 60_000) };
  await expect(move({}, stale)).rejects.toMatchObject({ code: "fresh_proof_required" });
  await expect(move({}, { kind: "visitor" })).rejects.toMatchObject({ code: "sign_in_required" });
  const stop = stopMunicipalityMove({ ctx: consoleAs(ingrid), input: { tenantId: id } });
  await expect(stop).rejects.toMatchObject({ code: "move_not_under_way" });
  await two.admin.kysely.updateTable("cell").set({ state: "full" }).where("id", "=", "second").execute();
  expect((await shown()).otherCells).toMatchObject([{ id: "second", takesMore: false }]);
  await expect(move()).rejects.toMatchObject({ code: "cell_full" });
  await two.admin.kysely.updateTable("cell").set({ state: "open" }).where("id", "=", "second").execute();
  expect((await shown()).operations.map(({ kind }) => kind)).toEqual(["provision"]);
});

test("a municipality moves from the console, each step is seen, and who asked stays written down", async () => {
  await move();
  await vi.waitFor(async () => expect((await shown()).cell).toBe("second"), { timeout: 20_000 });
  await vi.waitFor(async () => expect((await shown()).operations[0]?.finishedAt).not.toBeNull(), {
    timeout: 20_000,
  });
  const [done] = (await shown()).operations;
  expect(done).toMatchObject({ kind: "move", who: "ingrid@platform.example", toCell: "second" });
  expect(done?.steps.map(({ step }) => step)).toEqual([
    "begin",
    "target",
    "publish",
    "copy",
    "verify",
    "switch",
    "detach",
    "jobs",
    "release",
  ]);
  expect(done?.steps.every(({ finishedAt, fault }) => finishedAt !== null && fault === null)).toBe(true);
  expect(await acts()).toEqual([{ action: "tenant.move_asked", detail: "second" }]);
  await move();
  expect(await acts()).toHaveLength(1);
}, 60_000);

test("a closed municipality does not move; a move that was begun is stopped, and the municipality stays", async () => {
  await two.admin.kysely.updateTable("tenant").set({ state: "suspended" }).where("id", "=", id).execute();
  await expect(move({ toCell: "main" })).rejects.toMatchObject({ code: "municipality_not_in_that_state" });
  await two.admin.kysely.updateTable("tenant").set({ state: "live" }).where("id", "=", id).execute();
  await holdMover(async () => {
    await move({ toCell: "main" });
    expect((await shown()).operations[0]).toMatchObject({
      kind: "move",
      finishedAt: null,
      stopAskedAt: null,
    });
    await stopMunicipalityMove({ ctx: consoleAs(ingrid), input: { tenantId: id } });
    expect((await shown()).operations[0]).toMatchObject({ stopAskedAt: expect.any(String) });
    await expect(move({ toCell: "main" })).rejects.toMatchObject({ code: "move_stopping" });
  });
  mover.goOn(id);
  await vi.waitFor(async () => expect((await shown()).operations[0]?.givenUpAt).not.toBeNull(), {
    timeout: 20_000,
  });
  expect(await shown()).toMatchObject({ cell: "second", isStuck: false });
}, 60_000);

/** As when no process is there to work on it. */
async function holdMover(work: () => Promise<void>): Promise<void> {
  const held = vi.spyOn(mover, "goOn").mockImplementation(() => undefined);
  await work();
  held.mockRestore();
}

function acts() {
  return two.admin.kysely
    .selectFrom("platform_act")
    .select(["action", "detail"])
    .where("tenant_id", "=", id)
    .execute();
}
