import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { allModules, type OnboardingMap, type OnboardingRemarks, type Onboarding } from "@omzien/contracts";
import { parseTenantId, tenantDb } from "@omzien/db";
import { siteSettings } from "@omzien/services";
import { closeTestInstallation, createTestTenant, type TestTenant } from "@omzien/testing";
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { areas, areasOf, inhabitants, postcodes } from "../testing/onboarding-fixtures.ts";
import { type TestConsole, testConsole } from "../testing/test-console.ts";

// Real CBS data is not part of the project; it is looked for beside the repository.
const folder = fileURLToPath(new URL("../../../../../shared/data/", import.meta.url));
const hasData = existsSync(`${folder}cbs/kwb-2024-utrecht.xlsx`);
if (!hasData) process.stdout.write(`Utrecht at the console: skipped, the CBS files are not in ${folder}\n`);

let tilburg: TestTenant;
let console: TestConsole;
let cookie: string;
let path: string;

beforeAll(async () => {
  tilburg = await createTestTenant("tilburg");
  console = testConsole([tilburg]);
  ({ cookie } = await console.join("ingrid@platform.example"));
});
afterAll(closeTestInstallation);
beforeEach(async () => {
  path = await begin("Zorgvallei", "GM9901");
});

const send = (method: string, to: string, body?: unknown) => console.call(to, { method, body, cookie });
const read = async <Value>(answer: Response | Promise<Response>) => (await (await answer).json()) as Value;
const now = () => read<Onboarding>(send("GET", path));
const remarksFrom = (cursor = "") => read<OnboardingRemarks>(send("GET", `${path}/remarks${cursor}`));
const faultIn = async (answer: Promise<Response>) =>
  (await read<{ errors?: { pointer: string; code: string; detail: string }[] }>(answer)).errors?.[0];

async function begin(name: string, municipalityCode: string): Promise<string> {
  const { id } = await read<Onboarding>(send("POST", "/onboardings", { name }));
  await send("PUT", `/onboardings/${id}`, { municipalityCode });
  return `/onboardings/${id}`;
}

type Kind = "areas" | "inhabitants" | "postcodes";
function put(kind: Kind, name: string, body: string | Uint8Array<ArrayBuffer>): Promise<Response> {
  const url = `http://console.test/api/v1${path}/files/${kind}?name=${encodeURIComponent(name)}`;
  const headers = { host: "console.test", "sec-fetch-site": "same-origin", cookie };
  return console.api.raw(new Request(url, { method: "PUT", headers, body }));
}

describe("the files of a municipality", () => {
  test("are read together: numbers, borders to look at, and every row that did not fit", async () => {
    await put("areas", "buurten_2024.geojson", areas);
    await put("inhabitants", "kwb.csv", inhabitants);
    const done = await read<Onboarding>(put("postcodes", "postcodes.csv", postcodes));
    expect(done.preview).toEqual({
      areas: 3,
      areasWithInhabitants: 2,
      inhabitants: 1500,
      postcodesPlaced: 2,
      postcodesNotPlaced: 2,
      rowsNotPlaced: 4,
      remarks: (await remarksFrom()).items.length,
    });
    expect(done.files.map(({ kind, name }) => [kind, name])).toEqual([
      ["areas", "buurten_2024.geojson"],
      ["inhabitants", "kwb.csv"],
      ["postcodes", "postcodes.csv"],
    ]);
    const { items } = await remarksFrom();
    expect(
      items.slice(0, 4).map(({ source, outcome, reason, name }) => [source, outcome, reason, name]),
    ).toEqual([
      ["areas", "not placed", "area_without_border", "Buitenwater"],
      ["inhabitants", "not placed", "inhabitants_without_area", "Nergens"],
      ["postcodes", "not placed", "postcode_without_homes", "Zorgvallei"],
      ["postcodes", "not placed", "postcode_outside_areas", "Zorgvallei"],
    ]);
    const map = await read<OnboardingMap>(send("GET", `${path}/map`));
    expect(map.areas.map(({ name, inhabitants: people, postcodes: codes }) => [name, people, codes])).toEqual(
      [
        ["Haven", 1000, ["9901"]],
        ["Molenwijk", 500, []],
        ["Oude kern", null, ["9902"]],
      ],
    );
    const [corner = []] = map.areas[0]?.geometry?.coordinates[0]?.[0] ?? [];
    expect(corner[0]).toBeCloseTo(5.1, 3);
    expect(corner[1]).toBeCloseTo(52.1, 3);
  });

  test("are still there tomorrow, and one that cannot be read changes nothing", async () => {
    await put("areas", "buurten_2024.geojson", areas);
    await put("postcodes", "postcodes.csv", postcodes);
    const before = await now();
    for (const [kind, name, body] of [
      ["areas", "kaart.geojson", "dit is geen kaart"],
      ["areas", "leeg.geojson", ""],
      ["areas", "elders.geojson", areas.replaceAll("GM9901", "GM0001")],
      ["inhabitants", "cijfers.xlsx", new Uint8Array([0x50, 0x4b, 3, 4, 0, 0])],
      ["postcodes", "postcodes.csv", "a,b\n1,2"],
      ["postcodes", "postcodes.csv", new Uint8Array([0xff, 0xfe, 0])],
    ] as const) {
      expect(await faultIn(put(kind, name, body))).toMatchObject({ pointer: "/file" });
    }
    expect(await now()).toEqual(before);
    const cutOff = await faultIn(put("postcodes", "mijn lijst.csv", postcodes.trimEnd()));
    expect(cutOff).toMatchObject({
      code: "unreadable",
      detail: expect.stringMatching(/^row 5: the last line/),
    });
  });

  test("begin with the borders, of a municipality whose code is known", async () => {
    expect(await faultIn(put("postcodes", "p.csv", postcodes))).toMatchObject({ code: "areas_first" });
    const { id } = await read<Onboarding>(send("POST", "/onboardings", { name: "Zonder code" }));
    path = `/onboardings/${id}`;
    expect(await faultIn(put("areas", "b.geojson", areas))).toMatchObject({ code: "code_first" });
    expect((await now()).preview).toBeNull();
  });

  test("are taken away one by one, and all with the borders or with another code", async () => {
    const removeFile = (kind: Kind) => read<Onboarding>(send("DELETE", `${path}/files/${kind}`));
    await put("areas", "b_2024.geojson", areas);
    await put("inhabitants", "i.csv", inhabitants);
    await put("postcodes", "p.csv", postcodes);
    expect((await removeFile("inhabitants")).preview).toMatchObject({ inhabitants: 0, postcodesPlaced: 2 });
    expect((await send("DELETE", `${path}/files/inhabitants`)).status).toBe(404);
    expect(await removeFile("areas")).toMatchObject({ files: [], preview: null });
    expect(await read<OnboardingMap>(send("GET", `${path}/map`))).toEqual({ areas: [] });
    await put("areas", "b_2024.geojson", areas);
    await send("PUT", path, { name: "Zorgvallei aan Zee", municipalityCode: "GM9901" });
    expect((await now()).files).toHaveLength(1);
    await send("PUT", path, { municipalityCode: "GM9902" });
    expect(await now()).toMatchObject({ files: [], preview: null });
  });

  test("have many remarks a page at a time, each once", async () => {
    const left = Array.from({ length: 60 }, (_, index) => `Rij ${index}`);
    await put("areas", "b_2024.geojson", areasOf(["Haven"], left));
    const first = await remarksFrom();
    const second = await remarksFrom(`?cursor=${first.nextCursor}`);
    const third = await remarksFrom(`?cursor=${second.nextCursor}`);
    expect([first.items.length, second.items.length, third.nextCursor]).toEqual([25, 25, undefined]);
    const names = [first, second, third].flatMap(({ items }) => items.map(({ name }) => name));
    expect(new Set(names).size).toBe((await now()).preview?.remarks);
    expect(names).toEqual(expect.arrayContaining(left));
  });

  test("sent at one moment do not undo each other: who is late is told", async () => {
    await put("areas", "b_2024.geojson", areas);
    const answers = await Promise.all([
      put("inhabitants", "i.csv", inhabitants),
      put("postcodes", "p.csv", postcodes),
    ]);
    const { files, preview } = await now();
    const kept = answers.filter(({ ok }) => ok).length;
    expect(files).toHaveLength(kept + 1);
    expect(answers.filter(({ status }) => status === 409)).toHaveLength(2 - kept);
    expect([preview?.inhabitants, preview?.postcodesPlaced]).toEqual([
      files.some(({ kind }) => kind === "inhabitants") ? 1500 : 0,
      files.some(({ kind }) => kind === "postcodes") ? 2 : 0,
    ]);
  });

  test("of a version before previews are read when somebody looks", async () => {
    await put("areas", "b_2024.geojson", areas);
    const { preview } = await now();
    await console.own.installation.platform.kysely
      .deleteFrom("onboarding_preview")
      .where("onboarding_id", "=", path.split("/")[2] ?? "")
      .execute();
    expect((await now()).preview).toEqual(preview);
  });
});

test("a site is made with the files, the parts, the language and the form of address that were chosen", async () => {
  const host = `zorgvallei-${tilburg.id}.test`;
  const modules = { ...allModules, mandates: false, examples: false };
  await send("PUT", path, { host, phone: "0599 123 456", phoneHours: "maandag, 9 tot 12 uur" });
  await send("PUT", path, { administratorEmail: "beheer@zorgvallei.example" });
  await send("PUT", path, { modules });
  const kept = await read<Onboarding>(send("PUT", path, { locale: "en", formOfAddress: "u" }));
  expect(kept).toMatchObject({ modules, locale: "en", formOfAddress: "u" });
  await put("areas", "b_2024.geojson", areas);
  await put("inhabitants", "i.csv", inhabitants);
  await put("postcodes", "p.csv", postcodes);
  // Broken off half-way: the files are there for the next try.
  const broken = vi.spyOn(console.own.installation, "tenantDb").mockImplementation(() => {
    throw new Error("The disk is full");
  });
  expect((await send("POST", `${path}/completion`)).status).toBe(409);
  broken.mockRestore();
  expect((await now()).files).toHaveLength(3);
  const done = await read<Onboarding>(send("POST", `${path}/completion`));
  expect(done).toMatchObject({ files: [], preview: null, url: `http://${host}` });
  const db = tenantDb(tilburg.installation.cell, parseTenantId(done.tenantId ?? ""));
  const settings = await siteSettings(db, console.clock.now());
  expect(settings.modules).toEqual(modules);
  const site = await db.kysely.selectFrom("site").select(["locale", "form_of_address"]).executeTakeFirst();
  expect(site).toEqual({ locale: "en", form_of_address: "u" });
  const area = await db.kysely.selectFrom("area").select(["name", "inhabitants"]).orderBy("name").execute();
  expect(area.map(({ name, inhabitants: people }) => [name, people])).toEqual([
    ["Haven", 1000],
    ["Molenwijk", 500],
    ["Oude kern", null],
  ]);
});

test.skipIf(!hasData)(
  "the real Utrecht shows 111 neighbourhoods with its inhabitants",
  { timeout: 60_000 },
  async () => {
    path = await begin("Utrecht", "GM0344");
    const real = (name: string) => new Uint8Array(readFileSync(`${folder}${name}`));
    await put("areas", "buurten-2014.geojson", real("cbs/buurten-2014.geojson"));
    await put("inhabitants", "kwb-2024-utrecht.xlsx", real("cbs/kwb-2024-utrecht.xlsx"));
    const began = performance.now();
    const done = await read<Onboarding>(put("postcodes", "postcodes-4pp.csv", real("postcodes-4pp.csv")));
    const seconds = (performance.now() - began) / 1000;
    expect(done.preview).toMatchObject({ areas: 111, areasWithInhabitants: 111, postcodesPlaced: 49 });
    expect(Math.abs((done.preview?.inhabitants ?? 0) - 374_238)).toBeLessThan(111 * 5);
    const map = await send("GET", `${path}/map`);
    const text = await map.text();
    const drawn = (JSON.parse(text) as OnboardingMap).areas.filter(({ geometry }) => geometry !== null);
    expect(drawn.length).toBeGreaterThan(100);
    process.stdout.write(`Utrecht at the console: ${seconds.toFixed(1)} s, a map of ${text.length} bytes\n`);
  },
);
