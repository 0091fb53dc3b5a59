import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { tenantDb } from "@omzien/db";
import { exportTenant, importTenant, newId } from "@omzien/services";
import {
  closeTestInstallation,
  createTestTenant,
  openSecondInstallation,
  type SecondInstallation,
  testFiles,
  type TestPerson,
  type TestTenant,
} from "@omzien/testing";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createTestApi, type TestApi } from "../testing/test-api.ts";

let place: string;
let second: SecondInstallation;
let left: TestTenant;
let arrived: TestTenant;
let fatima: TestPerson;
let api: TestApi;
beforeAll(async () => {
  place = await mkdtemp(join(tmpdir(), "omzien-arrival-"));
  second = await openSecondInstallation();
  left = await createTestTenant("tilburg");
  fatima = await left.resident("Fatima");
  const folder = join(place, "package");
  await exportTenant(left.as({ job: "tenant export" }), {
    folder,
    files: testFiles().of(left.id),
    municipalityCode: "GM0855",
  });
  const host = "tilburg.second.test";
  await importTenant({
    folder,
    host,
    admin: second.admin,
    logins: second.names,
    who: "test",
    filesOf: (id) => second.files.of(id),
    removeFilesOf: (id) => second.removeFilesOf(id),
    contextOf: async (tenant) => second.contextOf(tenant),
    longestMs: 60_000,
  });
  arrived = { ...left, host, db: tenantDb(second.cell, left.id) };
  api = createTestApi([arrived], { secrets: second.secrets, files: second.files });
}, 60_000);
afterAll(async () => {
  await second.close();
  await closeTestInstallation();
  await rm(place, { recursive: true, force: true });
});

test("who lived at a municipality that moved here signs in with the code of a mail, as themself", async () => {
  const asked = await api.call(arrived, "/sign-in-requests", {
    method: "POST",
    body: { email: fatima.email },
    headers: { "idempotency-key": newId() },
  });
  expect(asked.status).toBe(201);
  const { id } = (await asked.json()) as { id: string };
  const code = second.secrets.code(arrived.id, "sign-in-code", id);
  const signedIn = await api.call(arrived, "/sessions", {
    method: "POST",
    body: { signInRequestId: id, code },
    headers: { "idempotency-key": newId() },
  });
  expect(signedIn.status).toBe(201);
  const cookie = signedIn.headers.get("set-cookie")?.split(";")[0] ?? "";
  const me = await api.call(arrived, "/me", { headers: { cookie } });
  expect(await me.json()).toMatchObject({ id: fatima.id, firstName: "Fatima" });
});

test("who was signed in there is nobody here, and a code of there opens nothing", async () => {
  const cookie = await createTestApi([left]).cookieOf(left, fatima);
  expect((await api.call(arrived, "/me", { headers: { cookie } })).status).toBe(401);
  const asked = await api.call(arrived, "/sign-in-requests", {
    method: "POST",
    body: { email: fatima.email },
    headers: { "idempotency-key": newId() },
  });
  const { id } = (await asked.json()) as { id: string };
  const code = left.as("visitor").secrets.code(left.id, "sign-in-code", id);
  const refused = await api.call(arrived, "/sessions", {
    method: "POST",
    body: { signInRequestId: id, code },
    headers: { "idempotency-key": newId() },
  });
  expect(await refused.json()).toMatchObject({ code: "sign_in_code_wrong" });
});
