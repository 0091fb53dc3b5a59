import { closeTestInstallation, createTestTenant, type TestPerson, type TestTenant } from "@omzien/testing";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { routes } from "../routes/index.ts";
import { sampleCall } from "../testing/call-samples.ts";
import { type Administrator, cookieIn, type TestConsole, testConsole } from "../testing/test-console.ts";
import { buildWorld, type World } from "../testing/world.ts";

let tilburg: TestTenant;
let world: World;
let bram: TestPerson;
let console: TestConsole;
let ingrid: Administrator;

beforeAll(async () => {
  tilburg = await createTestTenant("tilburg");
  world = await buildWorld(tilburg);
  bram = world.people.administrator;
  console = testConsole([tilburg]);
  ingrid = await console.join("ingrid@platform.example");
});
afterAll(closeTestInstallation);
beforeEach(async () => {
  console.clock.advance({ minutes: 20 });
  // Half an hour without a request ends a session of the console.
  await console.call("/me", { cookie: ingrid.cookie });
});

interface Visit {
  id: string;
  who: string;
  reason: string;
  enteredAt: string | null;
  endedBy: string | null;
  isOpen: boolean;
  looks: { what: string }[];
}

const reason = "De mails komen niet aan";
const visitsPath = () => `/municipalities/${tilburg.id}/support-visits`;
const ask = (body: unknown = { reason }) =>
  console.call(visitsPath(), { method: "POST", body, cookie: ingrid.cookie });

async function pass(): Promise<string> {
  // Each in a minute of its own: the newest is the first of the list.
  console.clock.advance({ minutes: 1 });
  const { url } = (await (await ask()).json()) as { url: string };
  expect(url).toMatch(new RegExp(`^http://${tilburg.host}/ondersteuning#[A-Za-z0-9_-]{43}$`));
  return url.split("#")[1] ?? "";
}

const enter = async (given: string) =>
  console.api.call(tilburg, "/support-sessions", { method: "POST", body: { pass: given } });
const view = (cookie: string) => console.api.call(tilburg, "/support-view", { headers: { cookie } });

async function letIn(): Promise<string> {
  const entered = await enter(await pass());
  expect(entered.status).toBe(201);
  return cookieIn(entered);
}

async function visits(): Promise<Visit[]> {
  const answer = await console.api.call(tilburg, "/support-visits", { as: bram });
  return ((await answer.json()) as { items: Visit[] }).items;
}

test("the municipality sees at once who comes, and why, and its administrators get a mail", async () => {
  const before = (await tilburg.mails()).length;
  await pass();
  const [visit] = await visits();
  expect(visit).toMatchObject({ who: ingrid.email, reason, enteredAt: null, isOpen: true, looks: [] });
  const mails = (await tilburg.mails()).slice(before);
  expect(mails.map(({ kind, person_id: personId }) => [kind, personId])).toEqual([
    ["support-asked", bram.id],
  ]);
  const acts = await console.call("/acts", { cookie: ingrid.cookie });
  const { items } = (await acts.json()) as { items: unknown[] };
  expect(items[0]).toMatchObject({ action: "tenant.support_asked", who: ingrid.email, detail: reason });
});

test("a pass is good once, and for five minutes", async () => {
  const given = await pass();
  expect((await enter(given)).status).toBe(201);
  expect((await enter(given)).status).toBe(404);
  const late = await pass();
  console.clock.advance({ minutes: 5 });
  expect((await enter(late)).status).toBe(404);
  expect((await visits())[0]).toMatchObject({ enteredAt: null, isOpen: false });
});

test("who is in sees numbers, nothing about anybody, and each look is written down", async () => {
  const cookie = await letIn();
  const text = await (await view(cookie)).text();
  expect(JSON.parse(text)).toMatchObject({ who: ingrid.email, reason, requests: expect.any(Array) });
  for (const { firstName, id, email } of Object.values(world.people))
    for (const told of [firstName, id, email ?? "@"])
      expect(text.replace(ingrid.email, "")).not.toContain(told);
  await view(cookie);
  expect((await visits())[0]?.looks.map(({ what }) => what)).toEqual(["view", "view"]);
});

test("who is in reaches nothing else: no desk, no settings, nobody's data", async () => {
  const cookie = await letIn();
  const reached: string[] = [];
  for (const route of routes) {
    const { operationId, actor } = route.spec;
    if (actor === "anyone" || actor === "support") continue;
    const { path, ...call } = sampleCall(route, world.ids);
    const answer = await console.api.call(tilburg, path, { ...call, headers: { ...call.headers, cookie } });
    if (answer.status !== 401) reached.push(`${operationId} ${answer.status}`);
  }
  expect(reached).toEqual([]);
});

test("nobody of the municipality can take the visitor's place", async () => {
  for (const as of Object.values(world.people)) {
    expect((await console.api.call(tilburg, "/support-view", { as })).status).toBe(403);
    const status = as === bram ? 200 : 403;
    expect((await console.api.call(tilburg, "/support-visits", { as })).status).toBe(status);
  }
});

test("a visit is over when the visitor leaves, the municipality or the platform ends it, or its time is up", async () => {
  const own = { method: "DELETE" } as const;
  const left = await letIn();
  const leaving = { ...own, headers: { cookie: left } };
  expect((await console.api.call(tilburg, "/support-sessions/current", leaving)).status).toBe(204);
  expect((await view(left)).status).toBe(401);

  const shown = await letIn();
  const shownId = (await visits())[0]?.id ?? "";
  const ending = { method: "POST", as: bram } as const;
  expect((await console.api.call(tilburg, `/support-visits/${shownId}/end`, ending)).status).toBe(204);
  expect((await view(shown)).status).toBe(401);
  expect((await console.api.call(tilburg, `/support-visits/${shownId}/end`, ending)).status).toBe(404);

  const recalled = await letIn();
  const recalledId = (await visits())[0]?.id ?? "";
  const end = { method: "POST", cookie: ingrid.cookie };
  expect((await console.call(`${visitsPath()}/${recalledId}/end`, end)).status).toBe(204);
  expect((await view(recalled)).status).toBe(401);
  expect((await visits()).slice(0, 3).map(({ endedBy }) => endedBy)).toEqual([
    "platform",
    "municipality",
    "platform",
  ]);

  const stayed = await letIn();
  console.clock.advance({ minutes: 59 });
  expect((await view(stayed)).status).toBe(200);
  console.clock.advance({ minutes: 1 });
  expect((await view(stayed)).status).toBe(401);
});

test("a visit needs a reason, and lasts a quarter of an hour to four hours", async () => {
  ingrid = { ...ingrid, cookie: (await console.join("mia@platform.example")).cookie };
  for (const body of [{}, { reason: "kort" }, { reason, minutes: 14 }, { reason, minutes: 241 }])
    expect([body, (await ask(body)).status]).toEqual([body, 400]);
  expect((await console.call(visitsPath(), { method: "POST", body: { reason } })).status).toBe(401);
});

test("the municipality's own tables let nobody rewrite who came and why", async () => {
  await pass();
  const id = (await visits())[0]?.id ?? "";
  const change = tilburg.db.kysely.updateTable("support_visit").where("id", "=", id);
  for (const set of [{ who: "nobody" }, { reason: "other" }, { ends_at: new Date("2027-01-01") }])
    await expect(change.set(set).execute()).rejects.toThrow();
  await change.set({ ended_at: console.clock.now(), ended_by: "municipality" }).execute();
  await expect(change.set({ ended_by: "platform" }).execute()).rejects.toThrow();
  for (const table of ["support_look", "support_visit"] as const)
    await expect(tilburg.db.kysely.deleteFrom(table).execute()).rejects.toMatchObject({ code: "42501" });
});

test("a site that is closed takes no visitors", async () => {
  const { platform } = console.own.installation;
  const set = (state: "live" | "suspended") =>
    platform.kysely.updateTable("tenant").set({ state }).where("id", "=", tilburg.id).execute();
  await set("suspended");
  expect((await ask()).status).toBe(409);
  await set("live");
  expect((await ask()).status).toBe(201);
});
