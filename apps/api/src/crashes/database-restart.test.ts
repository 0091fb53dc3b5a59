import { setTimeout as wait } from "node:timers/promises";
import {
  closeTestInstallation,
  createTestTenant,
  type TestPerson,
  type TestTenant,
  useDatabaseServer,
} from "@omzien/testing";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type ApiProcess, startApiProcess } from "../testing/api-process.ts";
import { callLive } from "../testing/live-api.ts";
import { startLoad } from "../testing/load.ts";
import { createTestApi } from "../testing/test-api.ts";
import { startOwnServer } from "./own-server.ts";
import { findLosses } from "./losses.ts";

let server: Awaited<ReturnType<typeof startOwnServer>>;
let tilburg: TestTenant;
let fatima: TestPerson;
let anneke: TestPerson;
let api: ApiProcess;
let cookie: string;

beforeAll(async () => {
  server = await startOwnServer();
  useDatabaseServer(server.url);
  tilburg = await createTestTenant("tilburg");
  tilburg.clock.set(new Date());
  fatima = await tilburg.resident("Fatima");
  anneke = await tilburg.coordinator("Anneke");
  cookie = await createTestApi([tilburg]).cookieOf(tilburg, anneke);
  api = await startApiProcess(tilburg, { ALLOW_UNSAFE_DATABASE: "false" });
});
afterAll(async () => {
  expect(await api.end("SIGTERM")).toBe(0);
  await closeTestInstallation();
  await server.stop();
});

const target = () => ({ port: api.port, host: tilburg.host, cookie, personId: fatima.id });

test("PostgreSQL crashes three times in mid-write: 503, back within two seconds, nothing acknowledged is lost", async () => {
  const { outcome, stop } = startLoad(target, 24);
  const recoveryMs: number[] = [];
  for (let crash = 0; crash < 3; crash++) {
    while (outcome.acknowledged.size < 100 * (crash + 1)) await wait(5);
    await server.crash();
    const down = await callLive(api.port, tilburg.host, "/site", {});
    expect([200, 503]).toContain(down.status);
    expect((await callLive(api.port, tilburg.host, "/me", { headers: { cookie } })).status).toBe(503);
    await server.start();
    const upAt = performance.now();
    while (outcome.lastAcknowledgedAt < upAt && performance.now() - upAt < 10_000) await wait(5);
    recoveryMs.push(Math.round(performance.now() - upAt));
  }
  await wait(500);
  await stop();
  const losses = await findLosses(tilburg, outcome);
  process.stdout.write(
    `restarts: 3, acknowledged ${outcome.acknowledged.size}, lost ${losses.lost.length}, half-written ${losses.halfWritten}, answers ${JSON.stringify(outcome.statuses)}, recovered after ${recoveryMs.join(", ")} ms\n`,
  );
  expect(outcome.acknowledged.size).toBeGreaterThan(200);
  expect(losses).toEqual({ lost: [], halfWritten: 0, doubled: 0 });
  expect(Object.keys(outcome.statuses).sort()).toEqual(["201", "503"]);
  expect(outcome.without).toBe(0);
  for (const ms of recoveryMs) expect(ms).toBeLessThan(2_000);
}, 120_000);

test("an acknowledgement without a row, and a row without its audit, would be found", async () => {
  const outcome = { acknowledged: new Set(["Nooit geschreven"]) };
  expect((await findLosses(tilburg, outcome)).lost).toEqual(["Nooit geschreven"]);
  const at = tilburg.clock.now();
  await tilburg.db.kysely
    .insertInto("call_note")
    .values({
      id: "01890000-0000-7000-8000-000000000001",
      text: "Zonder spoor",
      written_by: anneke.id,
      written_at: at,
    })
    .execute();
  expect((await findLosses(tilburg, { acknowledged: new Set() })).halfWritten).toBe(1);
});
