import { closeTestInstallation, createTestTenant, type TestTenant } from "@omzien/testing";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { headersFor } from "../middleware/security-headers.ts";
import { createTestApi, type TestApi } from "../testing/test-api.ts";

let tilburg: TestTenant;
let api: TestApi;

beforeAll(async () => {
  tilburg = await createTestTenant("tilburg");
  api = createTestApi([tilburg]);
});
afterAll(closeTestInstallation);

/** Headers that an answer should have and has not, or not with this value. */
function missing(headers: Headers): string[] {
  const wanted = Object.entries(headersFor("http"));
  const faults = wanted.filter(([name, value]) => headers.get(name) !== value).map(([name]) => name);
  return /^[0-9a-f-]{36}$/.test(headers.get("x-request-id") ?? "") ? faults : [...faults, "X-Request-Id"];
}

describe("every answer carries the headers that protect people, and its request's id", () => {
  test.each([
    ["a result", "GET", "/api/v1/site", 200],
    ["a refusal", "GET", "/api/v1/me", 401],
    ["a refused write", "POST", "/api/v1/help-requests", 403],
    ["an unknown operation", "GET", "/api/v1/nothing", 404],
    ["the API's description", "GET", "/api/v1/openapi.json", 200],
    ["a page", "GET", "/", 200],
    ["a file that is not there", "GET", "/assets/none.js", 404],
    ["the state of the server", "GET", "/health/live", 200],
  ])("%s", async (_, method, path, status) => {
    const answer = await api.raw(
      new Request(`http://${tilburg.host}${path}`, { method, headers: { host: tilburg.host } }),
    );
    expect(answer.status).toBe(status);
    expect(missing(answer.headers)).toEqual([]);
  });

  test("also where there is no site", async () => {
    const answer = await api.raw(new Request("http://nowhere.test/", { headers: { host: "nowhere.test" } }));
    expect(answer.status).toBe(404);
    expect(missing(answer.headers)).toEqual([]);
  });

  test("and one without them is found", () => {
    expect(missing(new Headers({ "X-Request-Id": "1" }))).toHaveLength(
      Object.keys(headersFor("http")).length + 1,
    );
  });
});

test("an answer of the API is never kept, and says its version and type", async () => {
  const { headers } = await api.call(tilburg, "/site");
  expect(headers.get("cache-control")).toBe("no-store");
  expect(headers.get("api-version")).toBe("1.0.0");
  expect(headers.get("content-type")).toBe("application/json");
});
