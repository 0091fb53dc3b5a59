import { readFileSync } from "node:fs";
import type { Municipality, Onboarding } from "@omzien/contracts";
import { parseTenantId, tenantDb } from "@omzien/db";
import { siteSettings } from "@omzien/services";
import { closeTestInstallation, createTestTenant, type TestTenant } from "@omzien/testing";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { consoleDocument } from "../openapi/document.ts";
import { type TestConsole, testConsole } from "../testing/test-console.ts";
import { consoleRoutes } from "./routes/index.ts";

let tilburg: TestTenant;
let console: TestConsole;
let cookie: string;

beforeAll(async () => {
  tilburg = await createTestTenant("tilburg");
  console = testConsole([tilburg]);
  ({ cookie } = await console.join("ingrid@platform.example"));
});
afterAll(closeTestInstallation);

const send = (method: string, path: string, body?: unknown) => console.call(path, { method, body, cookie });
const read = async <Value>(path: string) => (await (await console.call(path, { cookie })).json()) as Value;
const tilburgNow = () => read<Municipality>(`/municipalities/${tilburg.id}`);

test("console-openapi.json is in step with the routes", () => {
  const file = new URL("../../console-openapi.json", import.meta.url);
  expect(JSON.parse(JSON.stringify(consoleDocument(consoleRoutes)))).toEqual(
    JSON.parse(readFileSync(file, "utf8")),
  );
});

test("a municipality is closed and opened again, and it is written down who did it", async () => {
  const path = `/municipalities/${tilburg.id}`;
  expect((await send("POST", `${path}/suspension`)).status).toBe(204);
  expect(await tilburgNow()).toMatchObject({ state: "suspended", operations: [{ kind: "suspend" }, {}] });
  expect((await send("DELETE", `${path}/suspension`)).status).toBe(204);
  expect((await tilburgNow()).state).toBe("live");
  expect((await send("DELETE", `${path}/deletion`)).status).toBe(409);
  const { items } = await read<{ items: { who: string; action: string }[] }>(`/acts?tenantId=${tilburg.id}`);
  expect(items.map(({ who, action }) => [who, action])).toEqual([
    ["ingrid@platform.example", "tenant.resumed"],
    ["ingrid@platform.example", "tenant.suspended"],
  ]);
});

test("only who types the name over can delete, and can have it back", async () => {
  const path = `/municipalities/${tilburg.id}/deletion`;
  const wrong = await send("POST", path, { name: "Tilbrug" });
  expect([wrong.status, await wrong.json()]).toMatchObject([400, { errors: [{ code: "name_differs" }] }]);
  expect((await tilburgNow()).state).toBe("live");
  expect((await send("POST", path, { name: "Tilburg" })).status).toBe(204);
  expect((await tilburgNow()).state).toBe("leaving");
  expect((await send("DELETE", path)).status).toBe(204);
  expect((await tilburgNow()).state).toBe("live");
});

test("a domain is added with its record, checked, and let go", async () => {
  const path = `/municipalities/${tilburg.id}/domains`;
  expect((await send("POST", path, { domain: "*.tilburg.nl" })).status).toBe(400);
  expect((await send("POST", path, { domain: "buurthulp.tilburg.nl" })).status).toBe(204);
  const added = (await tilburgNow()).domains.find(({ host }) => host === "buurthulp.tilburg.nl");
  expect(added).toMatchObject({
    state: "pending",
    record: { name: "_omzien-challenge.buurthulp.tilburg.nl" },
  });
  const checked = await send("POST", `${path}/buurthulp.tilburg.nl/checks`);
  expect(await checked.json()).toMatchObject({ state: "pending", proof: "no_record" });
  expect((await send("PUT", `${path}/buurthulp.tilburg.nl/primary`)).status).toBe(409);
  expect((await send("DELETE", `${path}/buurthulp.tilburg.nl`)).status).toBe(204);
  expect((await send("DELETE", `${path}/${tilburg.host}`)).status).toBe(409);
});

test("a municipality is filled in bit by bit and made, its administrator included", async () => {
  const begun = (await (await send("POST", "/onboardings", { name: "Almere" })).json()) as Onboarding;
  const path = `/onboardings/${begun.id}`;
  expect((await send("POST", `${path}/completion`)).status).toBe(409);
  await send("PUT", path, { municipalityCode: "GM0034", host: `almere-${tilburg.id}.test` });
  expect((await read<Onboarding>(path)).missing).toEqual(["phone", "phoneHours", "administratorEmail"]);
  await send("PUT", path, { phone: "036 123 45 67", phoneHours: "maandag, 9 tot 12 uur" });
  await send("PUT", path, { administratorEmail: "beheer@almere.example", projectPreset: "jobs" });
  const taken = await send("PUT", path, { host: tilburg.host });
  expect([taken.status, await taken.json()]).toMatchObject([400, { errors: [{ pointer: "/host" }] }]);
  const done = (await (await send("POST", `${path}/completion`)).json()) as Onboarding;
  expect(done).toMatchObject({ missing: [], administratorEmail: null, operation: { kind: "provision" } });
  expect(done.operation?.steps.map(({ step }) => step)).toEqual(
    expect.arrayContaining(["register", "tables", "words", "project", "contents", "administrator", "open"]),
  );
  const db = tenantDb(tilburg.installation.cell, parseTenantId(done.tenantId ?? ""));
  const roles = await db.kysely.selectFrom("person_role").select("role").execute();
  expect(roles).toContainEqual({ role: "administrator" });
  const { words, modules } = await siteSettings(db, tilburg.clock.now());
  expect([words.service, modules.mandates, modules.draftsForAnother]).toEqual(["klussendienst", true, false]);
  const hidden = db.kysely.selectFrom("category").select("slug").where("hidden", "=", true);
  expect(await hidden.execute()).toContainEqual({ slug: "oppassen" });
  expect(await db.kysely.selectFrom("setting_version").select("number").execute()).toEqual([]);
  expect((await read<Municipality>(`/municipalities/${done.tenantId}`)).state).toBe("live");
  const again = (await (await send("POST", `${path}/completion`)).json()) as Onboarding;
  expect(again.tenantId).toBe(done.tenantId);
});

test("what failed can be changed: nothing of it stays, and the site is made with what was filled in then", async () => {
  const begun = (await (await send("POST", "/onboardings", { name: "Assen" })).json()) as Onboarding;
  const path = `/onboardings/${begun.id}`;
  const [wrong, right] = [`asen-${tilburg.id}.test`, `assen-${tilburg.id}.test`];
  await send("PUT", path, { municipalityCode: "GM0106", host: wrong, phone: "0592 123 456" });
  await send("PUT", path, { projectPreset: "village" });
  await send("PUT", path, { projectPreset: null });
  expect((await read<Onboarding>(path)).projectPreset).toBeNull();
  await send("PUT", path, {
    phoneHours: "maandag, 9 tot 12 uur",
    administratorEmail: "beheer@assen.example",
  });
  const broken = vi.spyOn(console.own.installation, "tenantDb").mockImplementation(() => {
    throw new Error("The disk is full");
  });
  expect((await send("POST", `${path}/completion`)).status).toBe(409);
  broken.mockRestore();
  const stuck = await read<Onboarding>(path);
  expect(stuck).toMatchObject({ mayChange: true, operation: { steps: [{}, {}, { step: "words" }] } });
  expect(stuck.operation?.steps.at(-1)?.fault).toBe("The disk is full");

  const taken = await send("PUT", path, { host: tilburg.host });
  expect(taken.status).toBe(400);
  expect((await read<Onboarding>(path)).tenantId).toBe(stuck.tenantId);
  expect((await send("PUT", path, { host: right })).status).toBe(200);
  expect((await send("GET", `/municipalities/${stuck.tenantId}`)).status).toBe(404);
  expect(await read<Onboarding>(path)).toMatchObject({ tenantId: null, operation: null, mayChange: true });

  const done = (await (await send("POST", `${path}/completion`)).json()) as Onboarding;
  expect(done).toMatchObject({ mayChange: false, url: `http://${right}` });
  expect(done.tenantId).not.toBe(stuck.tenantId);
  expect((await send("PUT", path, { phone: "0592 000 000" })).status).toBe(409);
  expect((await send("DELETE", path)).status).toBe(409);
});
