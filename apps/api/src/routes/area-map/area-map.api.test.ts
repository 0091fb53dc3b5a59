import { AreaImportPreview, AreaMap } from "@omzien/contracts";
import { closeTestInstallation, createTestTenant, type TestPerson, type TestTenant } from "@omzien/testing";
import { afterAll, beforeAll, expect, test } from "vitest";
import { headersFor } from "../../middleware/security-headers.ts";
import { plainAreas } from "../../testing/call-samples.ts";
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

const at = (version: string) => ({ "if-match": `"${version}"` });
const change = (body: unknown, headers: Record<string, string> = {}, as: TestPerson | undefined = bram) =>
  api.call(tilburg, "/area-map/changes", { method: "POST", as, body, headers });

test("a change names the map that it builds on, and gets the next one", async () => {
  const first = await api.call(tilburg, "/area-map", { as: bram });
  expect([first.status, first.headers.get("etag")]).toEqual([200, '"0"']);
  const { items } = AreaMap.parse(await first.json());
  const noord = items.find(({ name }) => name === "Noord");
  const wish = { kind: "rename", itemId: noord?.id, name: "Anders" };
  expect((await change(wish)).status).toBe(428);
  const changed = await change(wish, at("0"));
  expect([changed.status, changed.headers.get("etag")]).toEqual([201, '"1"']);
  const late = await change({ ...wish, name: "Nog anders" }, at("0"));
  expect([late.status, await late.json()]).toMatchObject([412, { code: "settings_changed" }]);
});

test("all that is wrong is told at once, and nobody else gets in", async () => {
  const wrong = await change(
    { kind: "add", as: "neighbourhood", name: "", shape: {}, from: "gisteren" },
    at("1"),
  );
  expect(wrong.status).toBe(400);
  const { errors } = (await wrong.json()) as { errors: { pointer: string }[] };
  expect(errors.map(({ pointer }) => pointer)).toEqual(expect.arrayContaining(["/name", "/from"]));
  const anneke = await tilburg.coordinator("Anneke");
  const wish = { kind: "end", itemId: tilburg.areas.zuid.id };
  expect(
    (await api.call(tilburg, "/area-map/changes", { method: "POST", body: wish, headers: at("1") })).status,
  ).toBe(401);
  expect((await change(wish, at("1"), anneke)).status).toBe(403);
});

test("a file is looked at, and is neither too large nor of another kind", async () => {
  const look = (file: { type: string; body: Uint8Array<ArrayBuffer> }) =>
    api.call(tilburg, "/area-map/import-previews?name=a.json", { method: "POST", as: bram, file });
  const seen = await look(plainAreas);
  expect(seen.status).toBe(200);
  // The town of the tests has no borders, so nothing is too far from it.
  expect(AreaImportPreview.parse(await seen.json()).items.map(({ name }) => name)).toEqual(["Nieuw"]);
  expect((await look({ ...plainAreas, type: "image/png" })).status).toBe(415);
  expect((await look({ ...plainAreas, body: new Uint8Array(20_000_001) })).status).toBe(413);
  const broken = await look({ ...plainAreas, body: new TextEncoder().encode("{") });
  expect([broken.status, await broken.json()]).toMatchObject([
    400,
    { errors: [{ pointer: "/file", code: "unreadable" }] },
  ]);
});

test("pictures may come from the host of the tiles and from nowhere else", async () => {
  const tiles = "https://kaart.example:8443/{z}/{x}/{y}.png";
  const policy = (given?: string) =>
    headersFor("https", given)
      ["Content-Security-Policy"]?.split("; ")
      .find((each) => each.startsWith("img-src"));
  expect(policy(tiles)).toBe("img-src 'self' data: https://kaart.example:8443");
  expect(policy()).toBe("img-src 'self' data:");
  const page = await createTestApi([tilburg], { mapTiles: tiles }).raw(
    new Request(`http://${tilburg.host}/`, { headers: { host: tilburg.host } }),
  );
  expect(page.headers.get("content-security-policy")).toContain("https://kaart.example:8443");
  expect(await page.text()).toContain(tiles);
});
