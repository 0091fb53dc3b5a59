import { setTimeout as wait } from "node:timers/promises";
import { closeTestInstallation, createTestTenant, type TestPerson, type TestTenant } from "@omzien/testing";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type ApiProcess, startApiProcess } from "../testing/api-process.ts";
import { callLive } from "../testing/live-api.ts";
import { startLoad } from "../testing/load.ts";
import { sendRaw } from "../testing/raw-http.ts";
import { createTestApi } from "../testing/test-api.ts";
import { findLosses } from "./losses.ts";

let tilburg: TestTenant;
let fatima: TestPerson;
let anneke: TestPerson;
let cookie: string;

beforeAll(async () => {
  tilburg = await createTestTenant("tilburg");
  tilburg.clock.set(new Date());
  fatima = await tilburg.resident("Fatima");
  anneke = await tilburg.coordinator("Anneke");
  cookie = await createTestApi([tilburg]).cookieOf(tilburg, anneke);
});
afterAll(closeTestInstallation);

const loadOn = (current: () => ApiProcess, writers: number) =>
  startLoad(() => ({ port: current().port, host: tilburg.host, cookie, personId: fatima.id }), writers);

test("three times a new version takes over under load: not one request fails", async () => {
  let api = await startApiProcess(tilburg, { DRAIN_SECONDS: "1" });
  const { outcome, stop } = loadOn(() => api, 24);
  for (let deploy = 0; deploy < 3; deploy++) {
    await wait(500);
    const old = api;
    const next = await startApiProcess(tilburg, { DRAIN_SECONDS: "1" });
    const ended = old.end("SIGTERM");
    await wait(100);
    // What a proxy asks before it sends anybody.
    const ready = await sendRaw(old.port, ["GET /health/ready HTTP/1.1\r\nHost: x\r\n\r\n"]);
    expect([ready.status, (await callLive(next.port, tilburg.host, "/site", {})).status]).toEqual([503, 200]);
    api = next;
    expect(await ended).toBe(0);
  }
  await wait(300);
  await stop();
  expect(await api.end("SIGTERM")).toBe(0);
  process.stdout.write(
    `deploys: 3, ${outcome.acknowledged.size} writes, ${outcome.unanswered.length} failed\n`,
  );
  expect(outcome.acknowledged.size).toBeGreaterThan(300);
  expect(outcome.statuses).toEqual({ 201: outcome.acknowledged.size });
  expect(await findLosses(tilburg, outcome)).toEqual({ lost: [], halfWritten: 0, doubled: 0 });
}, 120_000);

test("a server that is cut off instead of drained would fail some", async () => {
  let api = await startApiProcess(tilburg);
  const { outcome, stop } = loadOn(() => api, 24);
  await wait(500);
  const old = api;
  const next = await startApiProcess(tilburg);
  await old.end("SIGKILL");
  api = next;
  await wait(200);
  await stop();
  await api.end("SIGTERM");
  expect(outcome.unanswered.length).toBeGreaterThan(0);
}, 60_000);

test("killed in the middle of 500 writes at once, three times: nothing acknowledged is lost", async () => {
  let acknowledged = 0;
  let cut = 0;
  for (let kill = 0; kill < 3; kill++) {
    const api = await startApiProcess(tilburg);
    const { outcome, stop } = loadOn(() => api, 500);
    while (outcome.acknowledged.size < 300) await wait(5);
    await api.end("SIGKILL");
    await stop();
    acknowledged += outcome.acknowledged.size;
    cut += outcome.unanswered.length;
    expect(await findLosses(tilburg, outcome)).toEqual({ lost: [], halfWritten: 0, doubled: 0 });
    expect(outcome.statuses["201"]).toBe(outcome.acknowledged.size);
  }
  process.stdout.write(`kills: 3, acknowledged ${acknowledged}, cut off ${cut}, lost 0\n`);
  expect(cut).toBeGreaterThan(0);
}, 120_000);
