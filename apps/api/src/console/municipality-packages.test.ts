import type { ConsolePackages, MunicipalityPackages } from "@omzien/contracts";
import { makeMunicipalityPackage } from "@omzien/services";
import {
  closeTestInstallation,
  createTestTenant,
  testFiles,
  type TestPerson,
  type TestTenant,
} from "@omzien/testing";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { type Administrator, type TestConsole, testConsole } from "../testing/test-console.ts";

let tilburg: TestTenant;
let bram: TestPerson;
let console: TestConsole;
let ingrid: Administrator;
beforeAll(async () => {
  tilburg = await createTestTenant("tilburg");
  bram = await tilburg.person("Bram", { roles: ["administrator"] });
  console = testConsole([tilburg]);
  ingrid = await console.join("ingrid@platform.example");
});
beforeEach(() => console.clock.advance({ minutes: 1 }));
afterAll(closeTestInstallation);

const path = () => `/municipalities/${tilburg.id}/packages`;
const ask = (name = "Tilburg") =>
  console.call(path(), { method: "POST", body: { name }, cookie: ingrid.cookie });
const listed = async () =>
  ((await (await console.call(path(), { cookie: ingrid.cookie })).json()) as ConsolePackages).packages;
const take = (id: string) => console.call(`${path()}/${id}/file`, { cookie: ingrid.cookie });
const seenByBram = async () =>
  (
    (await (
      await console.api.call(tilburg, "/municipality-packages", { as: bram })
    ).json()) as MunicipalityPackages
  ).packages;

async function make(packageId: string): Promise<void> {
  const ctx = tilburg.as({ job: "make_municipality_package" });
  await makeMunicipalityPackage({
    ctx,
    input: { packageId, files: testFiles(), municipalityCode: "GM0855" },
  });
}

test("only who types the name over has it made, and the municipality sees and hears it at once", async () => {
  const wrong = await ask("Tilbrug");
  expect([wrong.status, await wrong.json()]).toMatchObject([400, { errors: [{ code: "name_differs" }] }]);
  expect(await listed()).toEqual([]);
  expect((await ask()).status).toBe(202);
  expect(await listed()).toMatchObject([{ state: "making", askedBy: ingrid.email, ready: null }]);
  expect(await seenByBram()).toMatchObject([{ askedBy: { name: ingrid.email, isPlatform: true } }]);
  const mails = await tilburg.mails();
  expect(mails.map(({ kind, person_id: who }) => [kind, who])).toEqual([
    ["package-asked-by-platform", bram.id],
  ]);
  const again = await ask();
  expect([again.status, await again.json()]).toMatchObject([409, { code: "package_under_way" }]);
});

test("the file is fetched as long as its day lasts, and everybody sees who fetched it", async () => {
  const [asked] = await listed();
  const id = asked?.id ?? "";
  expect((await take(id)).status).toBe(404);
  await make(id);
  const answer = await take(id);
  expect([answer.status, answer.headers.get("content-type")]).toEqual([200, "application/zip"]);
  expect(new Uint8Array(await answer.arrayBuffer()).subarray(0, 2)).toEqual(new Uint8Array([0x50, 0x4b]));
  expect(await listed()).toMatchObject([{ state: "ready", downloads: [{ by: ingrid.email }] }]);
  expect(await seenByBram()).toMatchObject([
    { downloads: [{ by: { name: ingrid.email, isPlatform: true } }] },
  ]);
  const audit = (await tilburg.audit()).map(({ action, facts }) => [action, facts]);
  expect(audit).toContainEqual(["municipality_package.asked", { by: "platform" }]);
  expect(audit).toContainEqual(["municipality_package.taken", { by: "platform" }]);
  const acts = await (await console.call("/acts", { cookie: ingrid.cookie })).json();
  expect(acts).toMatchObject({
    items: [{ action: "tenant.package_taken" }, { action: "tenant.package_asked" }, {}, {}],
  });
});

test("a screen that was left open asks and takes nothing, until a code is shown", async () => {
  const [made] = await listed();
  console.clock.advance({ minutes: 15 });
  for (const refused of [await ask(), await take(made?.id ?? "")])
    expect([refused.status, await refused.json()]).toMatchObject([403, { code: "fresh_proof_required" }]);
  const remove = { method: "POST", body: { name: "Tilburg" }, cookie: ingrid.cookie };
  expect((await console.call(`/municipalities/${tilburg.id}/deletion`, remove)).status).toBe(403);
  const prove = (code: string) =>
    console.call("/sessions/current/proof", { method: "POST", body: { code }, cookie: ingrid.cookie });
  const wrong = await prove("000000");
  expect([wrong.status, await wrong.json()]).toMatchObject([403, { code: "console_proof_refused" }]);
  const code = console.codeOf(ingrid.totpSecret);
  expect(await (await prove(code)).json()).toMatchObject({ isProven: true });
  expect((await prove(code)).status).toBe(403);
  expect((await prove(ingrid.recoveryCodes[0] ?? "")).status).toBe(200);
  expect((await take(made?.id ?? "")).status).toBe(200);
});

test("what the municipality asked for is its own, and nobody of it is named", async () => {
  const asking = { method: "POST", body: { understood: true }, as: bram } as const;
  expect((await console.api.call(tilburg, "/municipality-packages", asking)).status).toBe(202);
  const [theirs] = await listed();
  expect(theirs).toMatchObject({ askedBy: null, state: "making" });
  await make(theirs?.id ?? "");
  expect((await take(theirs?.id ?? "")).status).toBe(404);
  expect(JSON.stringify(await listed())).not.toContain("Bram");
});

test("a municipality that is closed can be taken along too", async () => {
  const suspension = { method: "POST", cookie: ingrid.cookie };
  expect((await console.call(`/municipalities/${tilburg.id}/suspension`, suspension)).status).toBe(204);
  expect((await ask()).status).toBe(202);
  expect((await console.call(path())).status).toBe(401);
});
