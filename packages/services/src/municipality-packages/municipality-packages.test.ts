import { createHash } from "node:crypto";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  closeTestInstallation,
  createTestTenant,
  deadFiles,
  testFiles,
  type TestPerson,
  type TestTenant,
} from "@omzien/testing";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ForbiddenError, NotFoundError } from "../errors.ts";
import type { FileStore } from "../house-style/image-ports.ts";
import {
  askMunicipalityPackage,
  listMunicipalityPackages,
  makeMunicipalityPackage,
  removeOldPackages,
  takeMunicipalityPackage,
} from "./index.ts";
import { checkFiles } from "../transfer/check-files.ts";
import { openPackage } from "../transfer/open-package.ts";
import { reason } from "../sign-in/testing/sign-in-calls.ts";
import { filesInZip } from "./testing/files-in-zip.ts";

let tilburg: TestTenant;
let almere: TestTenant;
let ingrid: TestPerson;
beforeAll(async () => {
  tilburg = await createTestTenant("tilburg");
  almere = await createTestTenant("almere");
  ingrid = await tilburg.person("Ingrid", { roles: ["administrator"] });
  await tilburg.resident("Fatima", { phone: "+31612345678" });
  const body = Buffer.from("a logo of Tilburg");
  await testFiles()
    .of(tilburg.id)
    .put(`${createHash("sha256").update(body).digest("hex")}.png`, body);
});
afterAll(closeTestInstallation);

const ask = (by = ingrid) => askMunicipalityPackage({ ctx: tilburg.as(by), input: { understood: true } });
const list = async () => (await listMunicipalityPackages({ ctx: tilburg.as(ingrid) })).packages;
const make = (packageId: string, files: FileStore = testFiles()) =>
  makeMunicipalityPackage({
    ctx: tilburg.as({ job: "make_municipality_package" }),
    input: { packageId, files, municipalityCode: "GM0855" },
  });
const take = (packageId: string, ctx = tilburg.as(ingrid)) =>
  takeMunicipalityPackage({ ctx, input: { packageId, files: testFiles() } });
const stored = async () => (await testFiles().list(tilburg.id)).filter(({ key }) => key.endsWith(".zip"));

test("an administrator asks once, a job makes it, and it is taken whole; who took it is told", async () => {
  const [asked] = (await ask()).packages;
  expect(asked).toMatchObject({ state: "making", askedBy: { name: "Ingrid" }, ready: null, downloads: [] });
  expect((await ask()).packages).toHaveLength(1);
  expect(await tilburg.jobs("make_municipality_package")).toHaveLength(1);
  expect((await tilburg.mails()).map(({ kind }) => kind)).toEqual(["package-asked"]);
  const id = asked?.id ?? "";
  await expect(take(id)).rejects.toThrow(NotFoundError);

  await make(id);
  const [ready] = await list();
  expect(ready).toMatchObject({ state: "ready", ready: { files: 1 } });
  expect(ready?.tablesDone).toBeGreaterThan(40);
  await make(id);
  expect(await list()).toEqual([ready]);

  const sent = await take(id);
  expect(sent.name).toBe(`${tilburg.host}-${tilburg.clock.now().toISOString().slice(0, 10)}.zip`);
  const files = await filesInZip(sent.content);
  expect(files.get("person_contact.jsonl")).toContain("+31612345678");
  const folder = await mkdtemp(join(tmpdir(), "omzien-unpacked-"));
  await mkdir(join(folder, "files"));
  for (const [name, text] of files) await writeFile(join(folder, name), text);
  const unpacked = await openPackage(folder);
  await checkFiles(unpacked);
  await rm(folder, { recursive: true });
  const { tables, files: logos } = unpacked.manifest;
  expect(files.size).toBe(tables.length + logos.length + 1);
  expect(sent.bytes).toBe(ready?.ready?.bytes);
  expect((await list())[0]?.downloads).toEqual([
    { by: { name: "Ingrid", isPlatform: false }, at: tilburg.clock.now().toISOString() },
  ]);
  const actions = (await tilburg.audit(id)).map(({ action }) => action);
  expect(actions).toEqual(["municipality_package.asked", "tenant.exported", "municipality_package.taken"]);
});

test("after a day nobody gets it any more, and it is nowhere; that it was there stays", async () => {
  const [ready] = await list();
  const id = ready?.id ?? "";
  tilburg.clock.advance({ hours: 23 });
  await expect(take(id)).resolves.toBeDefined();
  tilburg.clock.advance({ hours: 1 });
  await expect(take(id)).rejects.toThrow(NotFoundError);
  expect(await stored()).toHaveLength(1);
  const remove = () => removeOldPackages({ ctx: tilburg.as({ job: "every_hour" }), files: testFiles() });
  expect(await remove()).toBe(1);
  expect(await stored()).toEqual([]);
  expect(await remove()).toBe(0);
  expect(await list()).toMatchObject([{ id, state: "gone", downloads: [{}, {}] }]);
});

test("a store that cannot be reached makes nothing; after six hours it may be asked for again", async () => {
  const [asked] = (await ask()).packages;
  await expect(make(asked?.id ?? "", deadFiles())).rejects.toMatchObject({ code: "storage_unavailable" });
  expect((await list())[0]?.state).toBe("making");
  tilburg.clock.advance({ hours: 6 });
  expect((await list())[0]?.state).toBe("failed");
  const [again] = (await ask()).packages;
  expect(again?.id).not.toBe(asked?.id);
  await make(asked?.id ?? "");
  expect(await stored()).toEqual([]);
  await make(again?.id ?? "");
  expect(await stored()).toHaveLength(1);
});

test("one that was given up while it was made leaves nothing in the store", async () => {
  tilburg.clock.advance({ hours: 25 });
  await removeOldPackages({ ctx: tilburg.as({ job: "every_hour" }), files: testFiles() });
  const [asked] = (await ask()).packages;
  const slow: FileStore = {
    of: (id) => testFiles().of(id),
    archivesOf: (id) => ({
      ...testFiles().archivesOf(id),
      put: async (...given) => {
        const stored = await testFiles()
          .archivesOf(id)
          .put(...given);
        tilburg.clock.advance({ hours: 6 });
        await ask();
        return stored;
      },
    }),
  };
  await make(asked?.id ?? "", slow);
  expect(await stored()).toEqual([]);
  expect((await list()).map(({ state }) => state).slice(0, 2)).toEqual(["making", "failed"]);
  await make((await list())[0]?.id ?? "");
  expect(await stored()).toHaveLength(1);
});

test("a file that is not what it was stops it half-way, and leaves nothing in the store", async () => {
  tilburg.clock.advance({ hours: 25 });
  await removeOldPackages({ ctx: tilburg.as({ job: "every_hour" }), files: testFiles() });
  const [asked] = (await ask()).packages;
  const changed: FileStore = {
    of: (id) => ({
      ...testFiles().of(id),
      get: () => Promise.resolve({ type: "image/png", body: new Uint8Array([1]) }),
    }),
    archivesOf: (id) => testFiles().archivesOf(id),
  };
  await expect(make(asked?.id ?? "", changed)).rejects.toThrow("is not what its name says");
  expect(await stored()).toEqual([]);
});

test("nobody but an administrator of this municipality asks, sees or takes", async () => {
  const [newest] = await list();
  await make(newest?.id ?? "");
  for (const role of ["resident", "coordinator", "broker", "data-protection-officer"] as const) {
    const ctx = tilburg.as(await tilburg.person("Joost", { roles: [role] }));
    await expect(askMunicipalityPackage({ ctx, input: { understood: true } })).rejects.toThrow(
      ForbiddenError,
    );
    await expect(listMunicipalityPackages({ ctx })).rejects.toThrow(ForbiddenError);
    await expect(take(newest?.id ?? "", ctx)).rejects.toThrow(ForbiddenError);
  }
  const elsewhere = almere.as(await almere.person("Bram", { roles: ["administrator"] }));
  await expect(take(newest?.id ?? "", elsewhere)).rejects.toThrow(NotFoundError);
  expect((await listMunicipalityPackages({ ctx: elsewhere })).packages).toEqual([]);
  await expect(
    makeMunicipalityPackage({
      ctx: tilburg.as(ingrid),
      input: { packageId: "", files: testFiles(), municipalityCode: "" },
    }),
  ).rejects.toThrow(ForbiddenError);
});

test("a screen that was left open takes nothing along: an administrator proves anew who they are", async () => {
  const ready = (await list()).find(({ state }) => state === "ready")?.id ?? "";
  const stale = (secondFactor: "entered" | "optional", amr = "mail-link") => {
    const ctx = tilburg.as(ingrid);
    if (ctx.actor.kind !== "member") throw new Error("somebody is signed in");
    return { ...ctx, actor: { ...ctx.actor, provedLately: false, secondFactor, amr } };
  };
  const asked = askMunicipalityPackage({ ctx: stale("optional"), input: { understood: true } });
  expect(await asked.catch(reason)).toBe("fresh_proof_required");
  expect(await take(ready, stale("entered")).catch(reason)).toBe("fresh_proof_required");
  const toProve = async (...given: Parameters<typeof stale>) =>
    (await listMunicipalityPackages({ ctx: stale(...given) })).toProve;
  expect([await toProve("entered"), await toProve("optional")]).toEqual(["code", "mail"]);
  // Who came by the municipality's own account proves it there, unless they have an app besides.
  expect(await toProve("entered", "oidc")).toBe("provider");
  const at = tilburg.clock.now();
  const app = {
    person_id: ingrid.id,
    number: 1,
    pending_number: null,
    step: 0,
    made_at: at,
    confirmed_at: at,
  };
  await tilburg.db.kysely.insertInto("second_factor").values(app).execute();
  expect(await toProve("entered", "oidc")).toBe("code");
  await expect(take(ready)).resolves.toBeDefined();
});
