import { closeTestInstallation, createTestTenant, type TestPerson, type TestTenant } from "@omzien/testing";
import { TOTP, Secret } from "otpauth";
import { afterAll, beforeEach, expect, test } from "vitest";
import { z } from "zod";
import { routes } from "../index.ts";
import { createTestApi, type TestApi } from "../../testing/test-api.ts";

let tilburg: TestTenant;
let anneke: TestPerson;
let api: TestApi;
beforeEach(async () => {
  tilburg = await createTestTenant("tilburg");
  anneke = await tilburg.person("Anneke", { roles: ["resident", "coordinator", "administrator"] });
  api = createTestApi([tilburg]);
});
afterAll(closeTestInstallation);

const post = (path: string, body: unknown, cookie: string) =>
  api.call(tilburg, path, { method: "POST", body, headers: { cookie } });
const cookieIn = (response: Response) => response.headers.get("set-cookie")?.split(";")[0] ?? "";
const stateOf = async (cookie: string) =>
  z
    .object({ secondFactor: z.string(), roles: z.array(z.string()) })
    .parse(await (await api.call(tilburg, "/me", { headers: { cookie } })).json());

/** Obligatory since long ago. */
const oblige = () =>
  tilburg.db.kysely
    .insertInto("second_factor_rule")
    .values({ number: 1, obliged_from: new Date(0), set_at: new Date(0), set_by: null })
    .execute();

function digitsOf(secret: string): string {
  const settings = { algorithm: "SHA1", digits: 6, period: 30 } as const;
  const app = new TOTP({ secret: Secret.fromBase32(secret), ...settings });
  return app.generate({ timestamp: tilburg.clock.now().getTime() });
}

async function setUp(cookie: string): Promise<{ secret: string; cookie: string }> {
  const made = z
    .object({ secret: z.string() })
    .parse(await (await post("/second-factor/set-ups", undefined, cookie)).json());
  const response = await post("/second-factor/confirmations", { code: digitsOf(made.secret) }, cookie);
  expect(response.status).toBe(201);
  tilburg.clock.advance({ minutes: 1 });
  return { secret: made.secret, cookie: cookieIn(response) };
}

const staffRoutes = routes.filter(({ spec }) => ["desk", "administrator"].includes(spec.actor));
const unknownId = "01890000-0000-7000-8000-000000000000";

/** What each door of the roles says to this session. */
async function answers(cookie: string): Promise<Set<string>> {
  const said = new Set<string>();
  for (const { spec } of staffRoutes) {
    const path = spec.path.replace("{role}", "coordinator").replaceAll(/\{\w+\}/g, unknownId);
    const response = await api.call(tilburg, path, {
      method: spec.method.toUpperCase(),
      headers: { cookie },
    });
    const { code } = z
      .object({ code: z.string().default("") })
      // A list of things has no code.
      .catch({ code: "" })
      .parse(response.status === 204 ? {} : await response.json());
    said.add(response.status === 403 ? `403 ${code}` : "in");
  }
  return said;
}

test("until it is set up every door of the roles is closed, and says why; after it they open", async () => {
  const before = await api.cookieOf(tilburg, anneke);
  expect([...(await answers(before))]).toEqual(["in"]);
  await oblige();
  expect([...(await answers(before))]).toEqual(["403 second_factor_required"]);
  expect(await stateOf(before)).toEqual({ secondFactor: "to-set-up", roles: ["resident"] });
  const { cookie } = await setUp(before);
  expect(cookie).not.toBe(before);
  expect((await api.call(tilburg, "/me", { headers: { cookie: before } })).status).toBe(401);
  expect([...(await answers(cookie))]).toEqual(["in"]);
  expect(await stateOf(cookie)).toMatchObject({ secondFactor: "entered" });
  const { amr } = await tilburg.db.kysely.selectFrom("session").select("amr").executeTakeFirstOrThrow();
  expect(amr).toBe("test otp");
});

test("who set it up is asked in each new session, obligatory or not", async () => {
  const { secret } = await setUp(await api.cookieOf(tilburg, anneke));
  const again = await createTestApi([tilburg]).cookieOf(tilburg, anneke);
  expect(await stateOf(again)).toEqual({ secondFactor: "to-enter", roles: ["resident"] });
  expect([...(await answers(again))]).toEqual(["403 second_factor_required"]);
  expect((await post("/second-factor/set-ups", undefined, again)).status).toBe(403);
  expect((await post("/second-factor/entries", { code: "000000" }, again)).status).toBe(401);
  const response = await post("/second-factor/entries", { code: digitsOf(secret) }, again);
  expect(response.status).toBe(201);
  expect([...(await answers(cookieIn(response)))]).toEqual(["in"]);
  expect((await post("/second-factor/set-ups", undefined, cookieIn(response))).status).toBe(201);
});

test("somebody who only lives here is never asked", async () => {
  await oblige();
  const fatima = await tilburg.resident("Fatima");
  expect(await stateOf(await api.cookieOf(tilburg, fatima))).toEqual({
    secondFactor: "none",
    roles: ["resident"],
  });
});
