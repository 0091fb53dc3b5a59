import { closeTestInstallation, createTestTenant, type TestTenant } from "@omzien/testing";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createTestApi, type TestApi } from "../testing/test-api.ts";

let tilburg: TestTenant;
let api: TestApi;
beforeAll(async () => {
  tilburg = await createTestTenant("tilburg");
  const tenant = { id: tilburg.id, name: "Tilburg", primaryHost: tilburg.host };
  const hosts = new Set([tilburg.host, "www.tilburg.test"]);
  api = createTestApi([tilburg], {
    siteAt: (host) => Promise.resolve(hosts.has(host ?? "") ? { tenant, state: "live" } : undefined),
  });
});
afterAll(closeTestInstallation);

const ask = (path: string, init: RequestInit = {}, host = "www.tilburg.test") =>
  api.raw(new Request(`http://${host}${path}`, { ...init, headers: { host } }));

test.each(["/", "/hulp-vragen?soort=klusjes&x=%C3%A9", "/api/v1/site", "//evil.nl/x", "/\\evil.nl"])(
  "%s under another host of the site leads to the same page under its own name",
  async (path) => {
    const answer = await ask(path);
    expect(answer.status).toBe(308);
    const to = new URL(answer.headers.get("location") ?? "");
    const asked = new URL(`http://www.tilburg.test${path}`);
    expect(to.host).toBe(tilburg.host);
    expect(to.pathname + to.search).toBe(asked.pathname + asked.search);
    expect(answer.headers.get("set-cookie")).toBeNull();
  },
);

test("a form is not lost: it is sent there again, and nothing was done with it here", async () => {
  const answer = await ask("/api/v1/sign-in-requests", { method: "POST", body: "{}" });
  expect(answer.status).toBe(308);
  expect(await tilburg.mails()).toEqual([]);
});

test("under its own name the site is served, and a host of nobody leads nowhere", async () => {
  expect((await ask("/api/v1/site", {}, tilburg.host)).status).toBe(200);
  expect((await ask("/", {}, "evil.test")).status).toBe(404);
});
