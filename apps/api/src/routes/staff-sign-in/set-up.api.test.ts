import { siteSettings } from "@omzien/services";
import type { TestProvider } from "@omzien/staff-provider/testing";
import { closeTestInstallation, createTestTenant, type TestPerson, type TestTenant } from "@omzien/testing";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  giveApp,
  organisation,
  problemIn,
  providerFor,
  redirectUriOf,
  settingsFor,
  staffProvider,
  textOf,
} from "../../testing/own-account.ts";
import { createTestApi, type TestApi } from "../../testing/test-api.ts";

let tilburg: TestTenant;
let there: TestProvider;
let bram: TestPerson;
let api: TestApi;
beforeAll(async () => {
  tilburg = await createTestTenant("tilburg");
  there = await providerFor(tilburg);
  bram = await tilburg.person("Bram", { roles: ["administrator"] });
  api = createTestApi([tilburg], { staffProvider });
});
afterAll(async () => {
  await there.close();
  await closeTestInstallation();
});

const put = (path: string, version: string, body: unknown, as = bram) =>
  api.call(tilburg, path, { method: "PUT", body, as, headers: { "if-match": `"${version}"` } });

describe("an administrator sets it up", () => {
  test("with all faults at once, and an address for everybody is refused", async () => {
    const settings = (changes: object) => ({ settings: { use: "offered", ...changes } });
    const empty = await put("/staff-sign-in/draft", "0.0", settings({}));
    expect(await empty.json()).toMatchObject({
      errors: [{ pointer: "/settings/issuer" }, { pointer: "/settings/clientId" }],
    });
    for (const [changes, code] of [
      [{ issuer: "https://login.microsoftonline.com/common/v2.0" }, "issuer_for_everybody"],
      [{ issuer: `https://login.microsoftonline.com/${organisation}/v2.0` }, "tenant_not_of_issuer"],
      [{ issuer: "https://inloggen.nl/?x=1" }, "issuer_malformed"],
      [{ issuer: "javascript:alert(1)" }, "issuer_malformed"],
      [{ issuer: "https://inloggen.nl", proof: { claim: "amr", values: ["pwd"] } }, "one_factor_only"],
    ] as const) {
      const answer = await put("/staff-sign-in/draft", "0.0", settings({ clientId: "x", ...changes }));
      expect([changes, answer.status, await answer.json()]).toMatchObject([
        changes,
        400,
        { errors: [{ code }] },
      ]);
    }
  });

  test("step by step: nothing is switched on before it was tried, and nobody reads the secret back", async () => {
    const first = await put("/staff-sign-in/draft", "0.0", { settings: settingsFor(there, "offered") });
    expect(first.status).toBe(200);
    const publish = (version: string, number: number) =>
      api.call(tilburg, "/staff-sign-in/publications", {
        method: "POST",
        as: bram,
        body: { number },
        headers: { "if-match": `"${version}"` },
      });
    expect(await problemIn(await publish("1.0", 1))).toBe("staff_sign_in_not_set");
    const wrong = await put("/staff-sign-in/secret", "1.0", { secret: "niet het goede geheim" });
    expect(await wrong.json()).toMatchObject({
      hasSecret: true,
      check: null,
      redirectUri: redirectUriOf(tilburg),
    });
    expect(await problemIn(await publish("1.0", 1))).toBe("staff_sign_in_not_tried");
    const check = () => api.call(tilburg, "/staff-sign-in/checks", { method: "POST", as: bram });
    expect(await (await check()).json()).toMatchObject({ check: { finding: "client_refused" } });
    expect(await problemIn(await publish("1.0", 1))).toBe("staff_sign_in_not_tried");
    // A secret builds on what the administrator saw; another one voids what was tried.
    expect((await put("/staff-sign-in/secret", "0.0", { secret: there.secret })).status).toBe(412);
    expect(await (await put("/staff-sign-in/secret", "1.0", { secret: there.secret })).json()).toMatchObject({
      check: null,
    });
    expect(await (await check()).json()).toMatchObject({ check: { finding: "right" }, colleagues: 0 });
    tilburg.clock.advance({ minutes: 1 });
    // Or nobody could set another secret on the day that this one has run out.
    expect(await problemIn(await publish("1.0", 1))).toBe("staff_sign_in_no_app");
    await giveApp(tilburg, bram);
    expect((await publish("1.0", 1)).status).toBe(201);
    expect((await siteSettings(tilburg.db, tilburg.clock.now())).hasStaffSignIn).toBe(true);

    for (const path of [
      "/staff-sign-in",
      "/staff-sign-in/versions",
      "/staff-sign-in/readiness",
      "/setting-changes",
    ])
      expect([path, await (await api.call(tilburg, path, { as: bram })).text()]).not.toEqual([
        path,
        expect.stringContaining(there.secret),
      ]);
    for (const table of ["staff_sign_in_secret", "setting_version", "audit_event", "idempotency_key"])
      expect([table, await textOf(tilburg, table)]).not.toEqual([
        table,
        expect.stringContaining(there.secret),
      ]);
    const kept = await tilburg.db.kysely
      .selectFrom("staff_sign_in_secret")
      .select(["secret", "retired_at"])
      .execute();
    expect(kept.map(({ secret, retired_at: at }) => [secret === null, at !== null]).toSorted()).toEqual([
      [false, false],
      [true, true],
    ]);
  });

  test("it is told who changed it; the second of two is told; others do nothing", async () => {
    const changes = await api.call(tilburg, "/setting-changes?subject=staff-sign-in", { as: bram });
    expect(await changes.json()).toMatchObject({
      items: [
        { kind: "published", after: 1 },
        { kind: "drafted", after: 1 },
      ],
    });
    expect((await put("/staff-sign-in/draft", "0.0", { settings: settingsFor(there, "off") })).status).toBe(
      412,
    );
    const anneke = await tilburg.coordinator("Anneke");
    for (const as of [anneke, undefined]) {
      const call = (path: string, method: string, body?: unknown) =>
        api.call(tilburg, path, { method, body, ...(as ? { as } : {}), headers: { "if-match": '"1.1"' } });
      const refused = as ? 403 : 401;
      expect((await call("/staff-sign-in", "GET")).status).toBe(refused);
      expect((await call("/staff-sign-in/readiness", "GET")).status).toBe(refused);
      expect((await call("/staff-sign-in/checks", "POST")).status).toBe(refused);
      expect((await call("/staff-sign-in/secret", "PUT", { secret: "lang genoeg" })).status).toBe(refused);
      expect((await call("/staff-sign-in/draft", "PUT", { settings: {} })).status).toBe(refused);
      expect((await call("/staff-sign-in/publications", "POST", { number: 0 })).status).toBe(refused);
    }
  });

  test("a try of a secret says nothing of the one that was set while it lasted", async () => {
    const path = "/staff-sign-in/secret";
    expect((await put(path, "1.1", { secret: there.secret })).status).toBe(200);
    const check: typeof staffProvider.check = async (...asked) => {
      const finding = await staffProvider.check(...asked);
      expect([finding, (await put(path, "1.1", { secret: "een heel ander geheim" })).status]).toEqual([
        "right",
        200,
      ]);
      return finding;
    };
    const slow = createTestApi([tilburg], { staffProvider: { ...staffProvider, check } });
    const cookie = await api.cookieOf(tilburg, bram);
    const tried = await slow.call(tilburg, "/staff-sign-in/checks", { method: "POST", headers: { cookie } });
    expect([tried.status, await problemIn(tried)]).toEqual([412, "settings_changed"]);
    const readiness = await api.call(tilburg, "/staff-sign-in/readiness", { as: bram });
    expect(await readiness.json()).toMatchObject({ check: null });
  });

  test("a secret never goes to another issuer than the one that it was set for", async () => {
    const other = await providerFor(tilburg);
    const asked: string[] = [];
    other.instead = ({ url = "" }) => {
      asked.push(url);
      return false;
    };
    const settings = { ...settingsFor(there, "offered"), issuer: other.issuer };
    expect((await put("/staff-sign-in/draft", "1.1", { settings })).status).toBe(200);
    const check = await api.call(tilburg, "/staff-sign-in/checks", { method: "POST", as: bram });
    expect(await problemIn(check)).toBe("staff_sign_in_not_set");
    expect(asked).toEqual([]);
    await other.close();
  });
});
