import { closeTestInstallation, createTestTenant, type TestTenant } from "@omzien/testing";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createTestApi, type TestApi } from "../../testing/test-api.ts";
import { buildWorld, type World } from "../../testing/world.ts";

let tilburg: TestTenant;
let almere: TestTenant;
let world: World;
let api: TestApi;
beforeAll(async () => {
  tilburg = await createTestTenant("tilburg");
  almere = await createTestTenant("almere");
  api = createTestApi([tilburg, almere]);
  world = await buildWorld(tilburg);
});
afterAll(closeTestInstallation);

const path = () => `/municipality-packages/${world.ids.packageId}/file`;

test("an administrator gets the file, to be kept and not opened on the site", async () => {
  const answer = await api.call(tilburg, path(), { as: world.people.administrator });
  expect(answer.status).toBe(200);
  expect(Object.fromEntries(answer.headers)).toMatchObject({
    "content-type": "application/zip",
    "content-disposition": expect.stringMatching(/^attachment; filename="tilburg-.*\.zip"$/),
    "cache-control": "no-store",
    "x-content-type-options": "nosniff",
  });
  expect(await answer.text()).toBe(`all of ${tilburg.host}`);
  const listed = await api.call(tilburg, "/municipality-packages", { as: world.people.administrator });
  expect(await listed.json()).toMatchObject({
    packages: [{ state: "ready", downloads: [{ by: { name: "Bram" } }] }],
  });
});

test("without a session, by others, at another municipality and after signing out there is no file", async () => {
  expect((await api.call(tilburg, path())).status).toBe(401);
  const { coordinator, officer, asker } = world.people;
  for (const as of [coordinator, officer, asker])
    expect((await api.call(tilburg, path(), { as })).status).toBe(403);
  const cookie = await createTestApi([tilburg]).cookieOf(tilburg, world.people.administrator);
  expect((await api.call(almere, path(), { headers: { cookie } })).status).toBe(401);
  await api.call(tilburg, "/sessions/current", { method: "DELETE", headers: { cookie } });
  expect((await api.call(tilburg, path(), { headers: { cookie } })).status).toBe(401);
});

test("asking without having read what it holds is refused; asking twice makes one", async () => {
  const ask = (body: unknown) =>
    api.call(tilburg, "/municipality-packages", { method: "POST", body, as: world.people.administrator });
  expect((await ask({})).status).toBe(400);
  expect((await ask({ understood: false })).status).toBe(400);
  expect((await ask({ understood: true })).status).toBe(202);
  const again = await ask({ understood: true });
  expect(await again.json()).toMatchObject({ packages: [{ state: "making" }, { state: "ready" }] });
});

test("a session whose proof is a quarter of an hour old lists packages, and neither asks for nor takes one", async () => {
  const cookie = await createTestApi([tilburg]).cookieOf(tilburg, world.people.administrator);
  const headers = { cookie };
  expect((await api.call(tilburg, path(), { headers })).status).toBe(200);
  await tilburg.db.kysely
    .updateTable("session")
    .set({ created_at: new Date(Date.now() - 16 * 60_000) })
    .execute();
  const taken = await api.call(tilburg, path(), { headers });
  expect([taken.status, await taken.json()]).toMatchObject([403, { code: "fresh_proof_required" }]);
  const body = { understood: true };
  const asked = await api.call(tilburg, "/municipality-packages", { method: "POST", body, headers });
  expect([asked.status, await asked.json()]).toMatchObject([403, { code: "fresh_proof_required" }]);
  const listed = await api.call(tilburg, "/municipality-packages", { headers });
  expect(await listed.json()).toMatchObject({ toProve: "mail" });
});
