import { closeTestInstallation, createTestTenant, type TestPerson, type TestTenant } from "@omzien/testing";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createTestApi, type TestApi } from "../testing/test-api.ts";

let tilburg: TestTenant;
let almere: TestTenant;
let api: TestApi;
let fatima: TestPerson;
let joost: TestPerson;
beforeAll(async () => {
  tilburg = await createTestTenant("tilburg");
  almere = await createTestTenant("almere");
  api = createTestApi([tilburg, almere]);
  fatima = await tilburg.resident("Fatima", { phone: "+31612345678" });
  joost = await tilburg.resident("Joost", { phone: "+31687654321" });
});
afterAll(closeTestInstallation);

/** Ways to take one's own data along. There is no link that works by itself: each asks for the session. */
const downloads = ["/my-data", "/my-data/document", "/my-data/consent-receipts", "/my-data/consent-records"];

const get = (path: string, cookie: string | undefined, tenant = tilburg) =>
  api.call(tenant, path, cookie === undefined ? {} : { headers: { cookie } });

test("a download used twice is made anew, and by somebody else holds that person's own data", async () => {
  for (const path of downloads) {
    const mine = await api.cookieOf(tilburg, fatima);
    const [first, second] = [await get(path, mine), await get(path, mine)];
    expect([path, first.status, second.status]).toEqual([path, 200, 200]);
    expect(first.headers.get("cache-control")).toContain("no-store");
    const theirs = await (await get(path, await api.cookieOf(tilburg, joost))).text();
    expect(theirs).not.toContain("612345678");
    expect(theirs).not.toContain("Fatima");
  }
});

test("without a session, at another municipality and after signing out there is nothing to download", async () => {
  const cookie = await createTestApi([tilburg]).cookieOf(tilburg, fatima);
  for (const path of downloads) {
    expect((await get(path, undefined)).status).toBe(401);
    expect((await get(path, cookie, almere)).status).toBe(401);
    expect((await get(path, cookie)).status).toBe(200);
  }
  const left = await api.call(tilburg, "/sessions/current", { method: "DELETE", headers: { cookie } });
  expect(left.status).toBe(204);
  for (const path of downloads) expect((await get(path, cookie)).status).toBe(401);
});
