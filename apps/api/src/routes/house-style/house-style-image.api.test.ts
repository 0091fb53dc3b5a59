import { HouseStyleImage, Problem } from "@omzien/contracts";
import type { FileStore } from "@omzien/services";
import {
  closeTestInstallation,
  createTestTenant,
  deadFiles,
  type TestPerson,
  type TestTenant,
  testFiles,
} from "@omzien/testing";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { plainAppearance, plainLogo } from "../../testing/call-samples.ts";
import { createTestApi, type TestApi } from "../../testing/test-api.ts";

let tilburg: TestTenant;
let almere: TestTenant;
let bram: TestPerson;
let api: TestApi;

beforeAll(async () => {
  tilburg = await createTestTenant("tilburg");
  almere = await createTestTenant("almere");
  bram = await tilburg.person("Bram", { roles: ["administrator"] });
  api = createTestApi([tilburg, almere]);
});
afterAll(closeTestInstallation);

const send = (kind: string, { by = api, file = plainLogo, key = crypto.randomUUID() as string } = {}) =>
  by.call(tilburg, `/house-style/images?kind=${kind}`, {
    method: "POST",
    headers: { "idempotency-key": key },
    file,
    as: bram,
  });
const open = (tenant: TestTenant, path: string, by = api) =>
  by.raw(new Request(`http://${tenant.host}${path}`, { headers: { host: tenant.host } }));
const hrefOf = async (answer: Response) => HouseStyleImage.parse(await answer.json()).files[0]?.href ?? "";
async function codesOf(answer: Response) {
  const { code, errors = [] } = Problem.parse(await answer.json());
  return [answer.status, code, ...errors.map((fault) => fault.code)];
}

describe("a logo", () => {
  test("stands in the next page with icons of its own, and its address is good for ever", async () => {
    const logo = HouseStyleImage.parse(await (await send("logo")).json());
    const icon = HouseStyleImage.parse(await (await send("icon")).json());
    const etag = (await api.call(tilburg, "/house-style", { as: bram })).headers.get("etag") ?? "";
    const body = { appearance: plainAppearance, formOfAddress: "je", logoId: logo.id, iconId: icon.id };
    const draft = await api.call(tilburg, "/house-style/draft", {
      method: "PUT",
      headers: { "if-match": etag },
      body,
      as: bram,
    });
    const before = await (await open(tilburg, "/")).text();
    expect(before).toContain("/icon.svg");
    await api.call(tilburg, "/house-style/publications", {
      method: "POST",
      headers: { "if-match": draft.headers.get("etag") ?? "" },
      body: { number: 1 },
      as: bram,
    });
    const after = await (await open(tilburg, "/")).text();
    expect(after).toContain(`"href":"${logo.files[0]?.href}"`);
    for (const [rel, width] of [
      ["icon", 32],
      ["apple-touch-icon", 180],
      ["icon", 192],
      ["icon", 512],
    ]) {
      const file = icon.files.find((each) => each.width === width);
      expect(after).toContain(`<link rel="${rel}" href="${file?.href}" sizes="${width}x${width}"`);
    }

    const picture = await open(tilburg, logo.files[0]?.href ?? "");
    expect(Object.fromEntries(picture.headers)).toMatchObject({
      "content-type": "image/webp",
      "cache-control": "public, max-age=31536000, immutable",
      "x-content-type-options": "nosniff",
      "content-security-policy": "default-src 'none'; sandbox",
    });
    expect(Buffer.from(await picture.arrayBuffer()).toString("latin1", 8, 12)).toBe("WEBP");
  });

  test("sent twice with one key is one logo", async () => {
    const key = crypto.randomUUID();
    const first = await (await send("logo", { key })).json();
    expect(await (await send("logo", { key })).json()).toEqual(first);
    const other = { ...plainLogo, body: new TextEncoder().encode("<svg/>") };
    expect((await send("logo", { key, file: other })).status).toBe(422);
  });
});

describe("another municipality", () => {
  const seen = async (by: TestApi) => (await open(almere, await hrefOf(await send("logo")), by)).status;

  test("has none of it, by any name", async () => {
    const href = await hrefOf(await send("logo"));
    expect((await open(tilburg, href)).status).toBe(200);
    expect(await seen(api)).toBe(404);
    for (const path of [
      `/images/../${tilburg.id}/x.webp`,
      "/images/%2e%2e%2fx.webp",
      "/images/",
      "/images/x",
    ]) {
      expect([path, (await open(tilburg, path)).status]).not.toEqual([path, 500]);
      expect((await open(tilburg, path)).headers.get("content-type")).not.toContain("image/");
    }
  });

  test("would be seen to have it by a store that mixes tenants up", async () => {
    const mixed: FileStore = { ...testFiles(), of: () => testFiles().of(tilburg.id) };
    expect(await seen(createTestApi([tilburg, almere], { files: mixed }))).toBe(200);
  });
});

describe("refused with why", () => {
  test("too large, of another type, of another content, of no kind", async () => {
    const large = { type: "image/png", body: new Uint8Array(2 * 1024 * 1024 + 1) };
    expect(await codesOf(await send("logo", { file: large }))).toEqual([413, "body_too_large"]);
    const ten = { type: "image/png", body: new Uint8Array(10 * 1024 * 1024) };
    expect(await codesOf(await send("logo", { file: ten }))).toEqual([413, "body_too_large"]);
    for (const type of ["text/html", "application/json", "multipart/form-data; boundary=x", "image/gif"]) {
      const file = { ...plainLogo, type };
      expect(await codesOf(await send("logo", { file }))).toEqual([415, "file_type_unsupported"]);
    }
    const differs = { ...plainLogo, type: "image/png" };
    expect(await codesOf(await send("logo", { file: differs }))).toEqual([
      400,
      "invalid_input",
      "image_type_differs",
    ]);
    const empty = { type: "image/png", body: new Uint8Array() };
    expect(await codesOf(await send("logo", { file: empty }))).toEqual([400, "invalid_input", "image_empty"]);
    expect((await send("banner")).status).toBe(400);
  });

  test("while the store is away: in words, and the same can be sent again; pages are still shown", async () => {
    const away = createTestApi([tilburg, almere], { files: deadFiles() });
    const key = crypto.randomUUID();
    const answer = await send("logo", { by: away, key });
    expect([answer.status, answer.headers.get("retry-after")]).toEqual([503, "5"]);
    expect(await answer.json()).toMatchObject({
      code: "storage_unavailable",
      detail: expect.stringContaining("Plaatjes"),
    });
    expect((await send("logo", { key })).status).toBe(201);
    const picture = await open(tilburg, await hrefOf(await send("logo")), away);
    expect([picture.status, picture.headers.get("cache-control")]).toEqual([503, "no-store"]);
    expect((await open(tilburg, "/", away)).status).toBe(200);
  });
});
