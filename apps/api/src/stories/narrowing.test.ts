import { DisclosureSettings } from "@omzien/contracts";
import { closeTestInstallation, createTestTenant, type TestPerson, type TestTenant } from "@omzien/testing";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type ApiProcess, startApiProcess } from "../testing/api-process.ts";
import { callLive } from "../testing/live-api.ts";
import { createTestApi, type TestApi } from "../testing/test-api.ts";

let tilburg: TestTenant;
let api: TestApi;
let ingrid: TestPerson;
let anneke: TestPerson;
let fatima: TestPerson;

beforeAll(async () => {
  tilburg = await createTestTenant("tilburg");
  api = createTestApi([tilburg]);
  ingrid = await tilburg.person("Ingrid", { roles: ["administrator"] });
  anneke = await tilburg.coordinator("Anneke");
  fatima = await tilburg.resident("Fatima", { phone: "+31612345678" });
});
afterAll(closeTestInstallation);

const phone = { relation: "coordinator", group: "phone", effect: "mask" };

async function versionNow(): Promise<string> {
  const answer = await api.call(tilburg, "/disclosure-settings", { as: ingrid });
  return answer.headers.get("etag") ?? "";
}
async function write(narrowings: object[], version?: string) {
  return api.call(tilburg, "/disclosure-settings/draft", {
    method: "PUT",
    as: ingrid,
    body: { narrowings },
    headers: version === "" ? {} : { "if-match": version ?? (await versionNow()) },
  });
}
async function publish() {
  return api.call(tilburg, "/disclosure-settings/publications", {
    method: "POST",
    as: ingrid,
    headers: { "if-match": await versionNow() },
  });
}

describe("settings over HTTP", () => {
  test("a change names the version on which it builds; an older one is refused and changes nothing", async () => {
    const first = await versionNow();
    expect(first).toBe('"0.0"');
    expect((await write([phone], "")).status).toBe(428);
    expect((await write([phone], "*")).status).toBe(428);
    const written = await write([phone], first);
    expect([written.status, written.headers.get("etag")]).toEqual([200, '"1.0"']);
    const late = await write([], first);
    expect([late.status, ((await late.json()) as { code: string }).code]).toEqual([412, "settings_changed"]);
    const settings = await api.call(tilburg, "/disclosure-settings", { as: ingrid });
    expect(DisclosureSettings.parse(await settings.json()).draft?.narrowings).toHaveLength(1);
  });

  test("more cannot be said: whoever tries reads so in plain words", async () => {
    for (const body of [
      { ...phone, effect: "allow" },
      { ...phone, relation: "self" },
      { ...phone, group: "*" },
    ]) {
      expect((await write([body])).status).toBe(400);
    }
    const answer = await write([{ ...phone, effect: "allow" }]);
    expect(await answer.json()).toMatchObject({
      errors: [{ pointer: "/narrowings/0/effect", code: "only_less" }],
    });
  });
});

/** What a process says of somebody's telephone, to the coordinator. */
async function phoneIn(process: ApiProcess, cookie: string): Promise<string | undefined> {
  const answer = await callLive(process.port, tilburg.host, `/people/${fatima.id}`, { headers: { cookie } });
  return ((await answer.json()) as { phone?: string }).phone;
}

test("from its commit on no process shows more than a publication allows, however warm it is", async () => {
  const processes = await Promise.all([startApiProcess(tilburg), startApiProcess(tilburg)]);
  const cookie = await api.cookieOf(tilburg, anneke);
  const everywhere = () => Promise.all(processes.map((process) => phoneIn(process, cookie)));
  let leaks = 0;
  let reads = 0;
  for (let round = 0; round < 12; round++) {
    await write([]);
    await publish();
    expect(await everywhere()).toEqual(["+31612345678", "+31612345678"]);
    await write([phone]);
    // Reads all the time, before, during and after the commit; only those that begin after it count.
    let isPublished = false;
    let isOver = false;
    const reading = processes.map(async (process) => {
      while (!isOver) {
        const mustBeLess = isPublished;
        const seen = await phoneIn(process, cookie);
        reads++;
        if (mustBeLess && seen !== "06-****78") leaks++;
      }
    });
    expect((await publish()).status).toBe(201);
    isPublished = true;
    expect(await everywhere()).toEqual(["06-****78", "06-****78"]);
    isOver = true;
    await Promise.all(reading);
  }
  process.stdout.write(`narrowing: ${reads} reads in two processes around 12 publications, ${leaks} leaks\n`);
  expect(leaks).toBe(0);
  expect(reads).toBeGreaterThan(24);
  for (const process of processes) expect(await process.end("SIGTERM")).toBe(0);
}, 60_000);
