import { readFileSync } from "node:fs";
import { closeTestInstallation, createTestTenant, type TestPerson, type TestTenant } from "@omzien/testing";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Route } from "../http/route.ts";
import { openApiDocument } from "../openapi/document.ts";
import { routes } from "../routes/index.ts";
import { createTestApi, type TestApi } from "../testing/test-api.ts";
import { routeFaults } from "./route-table.ts";

let tilburg: TestTenant;
let api: TestApi;
let fatima: TestPerson;
let noor: TestPerson;
let anneke: TestPerson;
let bram: TestPerson;

beforeAll(async () => {
  tilburg = await createTestTenant("tilburg");
  fatima = await tilburg.resident("Fatima");
  noor = await tilburg.officer("Noor");
  anneke = await tilburg.coordinator("Anneke");
  bram = await tilburg.person("Bram", { roles: ["administrator"] });
  api = createTestApi([tilburg]);
});
afterAll(closeTestInstallation);

const unknownId = "01890000-0000-7000-8000-000000000000";
const pathOf = ({ spec }: Route) =>
  spec.path
    .replace("{purpose}", "need.show")
    .replace("{role}", "coordinator")
    .replaceAll(/\{\w+\}/g, unknownId);

test("every route says who may call it and whose data it is about", () => {
  expect(routeFaults(routes)).toEqual([]);
});

test("a route without actor or tenant, or one that stands there twice, is noticed", () => {
  const [first] = routes;
  if (!first) throw new Error("there are routes");
  const { actor: _actor, tenant: _tenant, ...spec } = first.spec;
  const careless = { ...first, spec } as unknown as Route;
  expect(routeFaults([careless])).toHaveLength(2);
  expect(routeFaults([first, first])).toHaveLength(2);
});

test("openapi.json is in step with the routes", () => {
  const committed: unknown = JSON.parse(readFileSync(new URL("../../openapi.json", import.meta.url), "utf8"));
  expect(JSON.parse(JSON.stringify(openApiDocument(routes)))).toEqual(committed);
});

describe.each(routes.filter(({ spec }) => spec.actor !== "anyone"))("$spec.method $spec.path", (route) => {
  test("a visitor is asked to sign in", async () => {
    const response = await api.call(tilburg, pathOf(route), { method: route.spec.method.toUpperCase() });
    expect(response.status).toBe(401);
    expect(await response.json()).toMatchObject({ code: "sign_in_required" });
  });
});

test.each(routes.filter(({ spec }) => spec.actor === "desk"))(
  "$spec.method $spec.path is not for residents, and not for the officer",
  async (route) => {
    for (const who of [fatima, noor]) {
      const response = await api.call(tilburg, pathOf(route), {
        method: route.spec.method.toUpperCase(),
        as: who,
      });
      expect(response.status).toBe(403);
    }
  },
);

test("what is the officer's is for nobody else, whatever their role", async () => {
  const others = [fatima, anneke, bram];
  for (const route of routes.filter(({ spec }) => spec.actor === "officer")) {
    for (const who of others) {
      const method = route.spec.method.toUpperCase();
      const response = await api.call(tilburg, pathOf(route), { method, as: who });
      expect([route.spec.operationId, response.status]).toEqual([route.spec.operationId, 403]);
    }
  }
});

test("what is the administrator's is for nobody else, whatever their role", async () => {
  for (const route of routes.filter(({ spec }) => spec.actor === "administrator")) {
    for (const who of [fatima, anneke, noor]) {
      const method = route.spec.method.toUpperCase();
      const response = await api.call(tilburg, pathOf(route), { method, as: who });
      expect([route.spec.operationId, response.status]).toEqual([route.spec.operationId, 403]);
    }
  }
});

test("a role that opens nothing by itself opens none of the doors of the others", async () => {
  const closed = ["street-contact", "ambassador", "partner", "editor", "reader"] as const;
  const who = await tilburg.person("Sanne", { roles: closed });
  const doors = routes.filter(({ spec }) => !["anyone", "member"].includes(spec.actor));
  expect(doors.length).toBeGreaterThan(40);
  for (const route of doors) {
    const method = route.spec.method.toUpperCase();
    const response = await api.call(tilburg, pathOf(route), { method, as: who });
    expect([route.spec.operationId, response.status]).toEqual([route.spec.operationId, 403]);
  }
});

describe.each(routes.filter(({ spec }) => spec.method !== "get"))("$spec.method $spec.path", (route) => {
  const contentTypes = ["application/json", "text/plain", "application/x-www-form-urlencoded"];
  const origins: Record<string, string>[] = [
    {},
    { "sec-fetch-site": "cross-site" },
    { "sec-fetch-site": "same-site" },
    { "sec-fetch-site": "none" },
    { origin: "null" },
    { origin: "https://elders.example" },
  ];
  test("a page elsewhere cannot make it happen, whatever it says it sends", async () => {
    for (const contentType of contentTypes) {
      for (const origin of origins) {
        const response = await api.raw(
          new Request(`http://${tilburg.host}/api/v1${pathOf(route)}`, {
            method: route.spec.method.toUpperCase(),
            headers: {
              host: tilburg.host,
              "content-type": contentType,
              cookie: await api.cookieOf(tilburg, fatima),
              ...origin,
            },
            body: "{}",
          }),
        );
        expect(response.status).toBe(403);
        expect(await response.json()).toMatchObject({ code: "origin_refused" });
      }
    }
  });
});
