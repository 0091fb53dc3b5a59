import { closeTestInstallation, createTestTenant, type TestPerson, type TestTenant } from "@omzien/testing";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createTestApi, type TestApi } from "../../testing/test-api.ts";

const day = 86_400_000;
let tilburg: TestTenant;
let fatima: TestPerson;
let api: TestApi;
let cookie: string;

beforeAll(async () => {
  tilburg = await createTestTenant("tilburg");
  fatima = await tilburg.resident("Fatima");
  api = createTestApi([tilburg]);
  cookie = await api.cookieOf(tilburg, fatima);
});
afterAll(closeTestInstallation);

async function endsIn(days: number): Promise<void> {
  const expiresAt = new Date(Date.now() + days * day);
  await tilburg.db.kysely
    .updateTable("session")
    .set({ expires_at: expiresAt })
    .where("person_id", "=", fatima.id)
    .execute();
}
const me = () => api.call(tilburg, "/me", { headers: { cookie } });
const page = () =>
  api.raw(new Request(`http://${tilburg.host}/mijn`, { headers: { host: tilburg.host, cookie } }));

test.each([
  { what: "an answer", ask: me },
  { what: "a page", ask: page },
])("in the second week $what renews session and cookie together, for 14 days", async ({ ask }) => {
  await endsIn(6);
  const renewed = (await ask()).headers.get("set-cookie") ?? "";
  expect(renewed.startsWith(`${cookie}; Path=/; HttpOnly; SameSite=Lax; Expires=`)).toBe(true);
  const expires = new Date(/Expires=([^;]+)/.exec(renewed)?.[1] ?? "").getTime();
  expect(Math.abs(expires - Date.now() - 14 * day)).toBeLessThan(60_000);
  expect((await ask()).headers.get("set-cookie")).toBeNull();
});

test("in the first week nothing is said", async () => {
  await endsIn(8);
  expect((await me()).headers.get("set-cookie")).toBeNull();
});

test("what caches may keep never brings a cookie along", async () => {
  await endsIn(6);
  const html = await (
    await api.raw(new Request(`http://${tilburg.host}/`, { headers: { host: tilburg.host } }))
  ).text();
  const theme = /\/theme\/[^"]+\.css/.exec(html)?.[0] ?? "";
  const response = await api.raw(
    new Request(`http://${tilburg.host}${theme}`, { headers: { host: tilburg.host, cookie } }),
  );
  expect([response.headers.get("cache-control"), response.headers.get("set-cookie")]).toEqual([
    "public, max-age=31536000, immutable",
    null,
  ]);
});
