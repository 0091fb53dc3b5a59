import { closeTestInstallation, createTestTenant, type TestPerson, type TestTenant } from "@omzien/testing";
import { appearanceOf, shippedThemes, stylesheet } from "@omzien/theme";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createTestApi, type TestApi } from "../../testing/test-api.ts";

let tilburg: TestTenant;
let bram: TestPerson;
let api: TestApi;

beforeAll(async () => {
  tilburg = await createTestTenant("tilburg");
  bram = await tilburg.person("Bram", { roles: ["administrator"] });
  api = createTestApi([tilburg]);
});
afterAll(closeTestInstallation);

const [, lindewaard] = shippedThemes;
const call = async (path: string, method: string, etag: string, body?: unknown) => {
  const headers = { "if-match": etag, "idempotency-key": crypto.randomUUID() };
  return api.call(tilburg, path, { method, headers, body, as: bram });
};
const page = (path: string) =>
  api.raw(new Request(`http://${tilburg.host}${path}`, { headers: { host: tilburg.host } }));

test("the next page wears what was published: its stylesheet is named by its content and kept for ever", async () => {
  if (!lindewaard) throw new Error("Lindewaard ships");
  const appearance = appearanceOf(lindewaard);
  const address = `/theme/${stylesheet(appearance).hash}.css`;
  const first = await api.call(tilburg, "/house-style", { as: bram });
  const before = await page("/");
  expect(await before.text()).not.toContain(address);

  const etag = first.headers.get("etag") ?? "";
  const draft = await call("/house-style/draft", "PUT", etag, { appearance, formOfAddress: "u" });
  expect(draft.status).toBe(200);
  const published = await call("/house-style/publications", "POST", draft.headers.get("etag") ?? "", {
    number: 1,
  });
  expect([published.status, await published.json()]).toMatchObject([201, { published: { number: 1 } }]);

  const after = await (await page("/")).text();
  expect(after).toContain(address);
  expect(after).toContain('"catalogue":"nl-x-formal"');
  const css = await page(address);
  expect(css.headers.get("cache-control")).toContain("immutable");
  expect(await css.text()).toContain(appearance.colors.actionBg);
});

test("who builds on what somebody else changed is told (412), and who names nothing is asked to (428)", async () => {
  const body = { number: 0 };
  expect((await call("/house-style/publications", "POST", '"0.0.0"', body)).status).toBe(412);
  const headers = { "idempotency-key": crypto.randomUUID() };
  const blind = await api.call(tilburg, "/house-style/publications", {
    method: "POST",
    headers,
    body,
    as: bram,
  });
  expect(blind.status).toBe(428);
});
