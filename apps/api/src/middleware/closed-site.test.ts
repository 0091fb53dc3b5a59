import { stylesheet } from "@omzien/theme";
import { shippedThemes } from "@omzien/theme";
import { closeTestInstallation, createTestTenant, type TestPerson, type TestTenant } from "@omzien/testing";
import type { FoundSite } from "@omzien/tenancy";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createTestApi, type TestApi } from "../testing/test-api.ts";

const [, theme] = shippedThemes;

let tilburg: TestTenant;
let fatima: TestPerson;
let state: FoundSite["state"];
let api: TestApi;
beforeAll(async () => {
  tilburg = await createTestTenant("tilburg");
  fatima = await tilburg.resident("Fatima");
  await tilburg.db.kysely
    .updateTable("site")
    .set({ name: "Buurthulp <Tilburg>", theme: JSON.stringify(theme) })
    .execute();
  const tenant = { id: tilburg.id, name: "Tilburg", primaryHost: tilburg.host };
  api = createTestApi([tilburg], {
    siteAt: (host) => Promise.resolve(host === tilburg.host ? { tenant, state } : undefined),
  });
});
afterAll(closeTestInstallation);

const get = (path: string, headers: Record<string, string> = {}) =>
  api.raw(new Request(`http://${tilburg.host}${path}`, { headers: { host: tilburg.host, ...headers } }));

test.each(["suspended", "leaving"] as const)(
  "a %s site says so in its own house style, with the number to call, at every address",
  async (closed) => {
    state = closed;
    for (const path of ["/", "/hulp-vragen", "/beheer"]) {
      const answer = await get(path);
      const html = await answer.text();
      expect(answer.status).toBe(503);
      expect(answer.headers.get("retry-after")).toBe("3600");
      expect(answer.headers.get("cache-control")).toBe("no-store");
      expect(html).toContain(closed === "suspended" ? "is even dicht</h1>" : "is gestopt</h1>");
      expect(html).toContain("Buurthulp &lt;Tilburg&gt;");
      expect(html).toContain("013 123 45 67");
      expect(html).toContain(stylesheet(theme ?? shippedThemes[0] ?? never()).hash);
      expect(html).not.toContain("<script");
    }
    expect((await get(`/theme/${stylesheet(theme ?? never()).hash}.css`)).status).toBe(200);
    expect((await get("/icon.svg")).status).toBe(200);
    expect((await get("/closed-site.css")).headers.get("content-type")).toContain("text/css");
  },
);

test("a program gets a problem, also with a session that was good; nothing is read or written", async () => {
  state = "suspended";
  const cookie = await api.cookieOf(tilburg, fatima);
  const before = await tilburg.audit();
  for (const path of ["/api/v1/me", "/api/v1/site", "/api/v1/help-requests"]) {
    const answer = await get(path, { cookie });
    expect(answer.status).toBe(503);
    expect(answer.headers.get("content-type")).toBe("application/problem+json");
    expect(await answer.json()).toMatchObject({ code: "site_closed" });
  }
  expect(await tilburg.audit()).toEqual(before);
});

test("open again, the same session works as before", async () => {
  state = "live";
  const answer = await get("/api/v1/me", { cookie: await api.cookieOf(tilburg, fatima) });
  expect(answer.status).toBe(200);
  expect((await get("/closed-site.css")).headers.get("content-type")).not.toContain("text/css");
});

test("a host that is nobody's is not told apart by a page", async () => {
  state = "suspended";
  const answer = await api.raw(new Request("http://nobody.test/", { headers: { host: "nobody.test" } }));
  expect(answer.status).toBe(404);
});

function never(): never {
  throw new Error("Two themes ship");
}
