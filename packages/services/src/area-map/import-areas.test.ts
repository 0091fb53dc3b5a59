import { closeTestInstallation, createTestTenant, type TestPerson, type TestTenant } from "@omzien/testing";
import { fromRd } from "@omzien/tenancy/import";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { getAreaMap, importAreas, previewAreaImport, undoAreaChange } from "./index.ts";

let town: TestTenant;
let bram: TestPerson;
beforeAll(async () => {
  town = await createTestTenant("tilburg");
  bram = await town.person("Bram", { roles: ["administrator"] });
});
afterAll(async () => {
  await town.drop();
  await closeTestInstallation();
});

const corners = (east: number, north: number, size = 1000) => {
  const [x, y] = [130_000 + east, 400_000 + north];
  return [
    [x, y],
    [x + size, y],
    [x + size, y + size],
    [x, y + size],
    [x, y],
  ] as [number, number][];
};
const inDegrees = (ring: [number, number][]) => ring.map((corner) => [...fromRd(corner)]);
const feature = (naam: string, coordinates: unknown, type = "Polygon", more: object = {}) => ({
  type: "Feature",
  properties: { naam, ...more },
  geometry: { type, coordinates },
});
const bytes = (content: unknown) =>
  new TextEncoder().encode(typeof content === "string" ? content : JSON.stringify(content));
const collection = (...features: unknown[]) => ({ type: "FeatureCollection", features });
const query = { as: "neighbourhood", others: "keep", name: "buurten.geojson" } as const;
const preview = (content: unknown, more: object = {}) =>
  previewAreaImport({ ctx: town.as(bram), input: { ...query, ...more, file: bytes(content) } });
const map = () => getAreaMap({ ctx: town.as(bram), input: {} });
const take = async (content: unknown, more: object = {}) =>
  importAreas({
    ctx: town.as(bram),
    input: { ...query, ...more, file: bytes(content), basedOn: (await map()).version },
  });
const reasons = async (...features: unknown[]) =>
  (await preview(collection(...features))).remarks.map(({ row, reason }) => `${row} ${reason}`);
const faultOf = (content: unknown) =>
  preview(content).then(
    () => "taken",
    (error: { faults?: { code: string }[] }) =>
      error.faults?.map(({ code }) => code).join() ?? "another error",
  );

describe("a file with areas", () => {
  test("is foretold, taken at once, and changes nothing the second time; degrees and metres alike", async () => {
    const before = await map();
    const inMetres = collection(
      feature("Wilgen", [corners(0, 0)]),
      feature("Populieren", [corners(1000, 0)]),
    );
    const seen = await preview(inMetres);
    expect(seen).toMatchObject({ rows: 2, isRd: true, remarks: [] });
    expect(seen.items.map(({ name, what }) => [name, what])).toEqual([
      ["Wilgen", "added"],
      ["Populieren", "added"],
    ]);
    expect(seen.effects.joined.map((pair) => pair.toSorted())).toEqual([["Populieren", "Wilgen"]]);
    expect(await map()).toEqual(before);
    const after = await take(inMetres);
    expect(after.items.map(({ name }) => name)).toContain("Wilgen");
    await expect(take(inMetres)).rejects.toMatchObject({ code: "nothing_to_import" });
    const inWgs = collection(feature("Wilgen", [inDegrees(corners(0, 0))]));
    expect((await preview(inWgs)).items.map(({ what }) => what)).toEqual(["unchanged"]);
  });

  test("says what it would end, and ends only what it was asked to", async () => {
    const content = collection(feature("Wilgen", [corners(0, 0, 900)]));
    expect((await preview(content)).items.map(({ what }) => what)).toEqual(["redrawn"]);
    const ending = await preview(content, { others: "end", from: "2027-01-01" });
    expect(
      ending.items
        .filter(({ what }) => what === "ended")
        .map(({ name }) => name)
        .toSorted(),
    ).toEqual(["Centrum", "Noord", "Oost", "Populieren", "Zuid"]);
  });

  test("ends nothing that is in the file, also when its row does not fit", async () => {
    const open = corners(0, 0).slice(0, -1);
    const named = [
      feature("wilgen", [open]),
      feature("Noord", []),
      feature("Zuid", [corners(0, 3000)]),
      feature("zuid", [corners(0, 3000)]),
      feature("Oost", [corners(60_000, 0)]),
      feature("Elzen", [corners(2000, 0)]),
    ];
    const seen = await preview(collection(...named), { others: "end" });
    const ended = (of: typeof seen) =>
      of.items
        .filter(({ what }) => what === "ended")
        .map(({ name }) => name)
        .toSorted();
    expect(ended(seen)).toEqual(["Centrum", "Populieren"]);
    expect(seen.remarks.map((remark) => Object.keys(remark))).toContainEqual([
      "row",
      "name",
      "reason",
      "isLeftOut",
    ]);
    const { code } = await town.db.kysely
      .selectFrom("area")
      .select("code")
      .where("name", "=", "Centrum")
      .executeTakeFirstOrThrow();
    const official = feature("Binnenstad", [open], "Polygon", { statcode: code });
    expect(ended(await preview(collection(...named, official), { others: "end" }))).toEqual(["Populieren"]);
  });

  test("as projects leaves the neighbourhoods with these codes what they are", async () => {
    const rows = await town.db.kysely
      .selectFrom("area")
      .select(["code", "name"])
      .where("name", "=", "Centrum")
      .execute();
    const content = collection(
      ...rows.map(({ code, name }) =>
        feature(name, [inDegrees(corners(0, 0))], "Polygon", { statcode: code }),
      ),
    );
    const seen = await preview(content, { as: "project" });
    expect(seen.items.map(({ name, what }) => [name, what])).toEqual([["Centrum", "added"]]);
    const kinds = async (of: Awaited<ReturnType<typeof take>>) =>
      of.items
        .filter(({ name }) => name === "Centrum")
        .map(({ kind }) => kind)
        .toSorted();
    expect(await kinds(await take(content, { as: "project" }))).toEqual(["neighbourhood", "project"]);
    expect((await preview(content, { as: "project" })).items.map(({ what }) => what)).toEqual(["unchanged"]);
    await undoAreaChange({ ctx: town.as(bram), input: { basedOn: (await map()).version } });
    expect(await kinds(await map())).toEqual(["neighbourhood"]);
  });

  test("of the whole country leaves out what is of other municipalities", async () => {
    const ring = [inDegrees(corners(2000, 0))];
    const own = feature("Eigen", ring, "Polygon", { statcode: "BU08550042" });
    const other = feature("Ander", ring, "Polygon", { statcode: "BU03630042" });
    const district = feature("Wijk", ring, "Polygon", { statcode: "WK085500" });
    const seen = await preview(collection(own, other, district));
    expect(seen).toMatchObject({ rows: 3, elsewhere: 2 });
    expect(seen.items.map(({ name }) => name)).toEqual(["Eigen"]);
  });
});

describe("hostile and broken files", () => {
  test("each row that does not fit is named, with every reason, and the others are taken", async () => {
    const ring = inDegrees(corners(3000, 0));
    const [a, b, c, d] = ring;
    const rows = [
      feature("Strik", [[a, c, b, d, a]]),
      feature("Open", [[a, b, c, d]]),
      feature("Omgekeerd", [ring.map(([x, y]) => [y, x])]),
      feature("Meters", [corners(3000, 0)]),
      feature("Elders", [
        [
          [20, 10],
          [21, 10],
          [21, 11],
          [20, 10],
        ],
      ]),
      feature("Te weinig", [[a, b, a]]),
      feature("Leeg", []),
      feature("Gat", [ring, inDegrees(corners(9000, 0, 100))]),
      feature("Punt", a, "Point"),
      feature("Woorden", [[["een", "twee"]]]),
      feature("", [ring]),
      feature("Ver weg", [inDegrees(corners(60_000, 0))]),
      { type: "Feature", properties: { naam: "Zonder" }, geometry: null },
      "geen rij",
      feature("Goed", [ring, inDegrees(corners(3300, 300, 100))]),
      feature("Dubbel", [ring]),
      feature("dubbel", [ring]),
      feature("Veel", [Array.from({ length: 100_000 }, (_, at) => [5 + at / 1e6, 52])]),
      feature("x".repeat(81), [ring]),
    ];
    const seen = await preview(collection(...rows));
    expect(seen.items.map(({ name }) => name)).toEqual(["Goed"]);
    expect(seen.remarks.map(({ row, reason }) => `${row} ${reason}`)).toEqual([
      "1 crosses_itself",
      "2 not_closed",
      "3 swapped",
      "3 too_few_corners",
      "4 is_rd",
      "4 too_few_corners",
      "5 outside_netherlands",
      "5 too_few_corners",
      "6 too_few_corners",
      "7 no_border",
      "8 hole_outside",
      "9 not_an_area",
      "10 not_numbers",
      "10 too_few_corners",
      "11 no_name",
      "12 far_away",
      "13 no_border",
      "14 not_a_feature",
      "16 twice",
      "17 twice",
      "18 too_many_corners",
      "19 name_too_long",
    ]);
    expect(seen.remarks.every(({ isLeftOut }) => isLeftOut)).toBe(true);
  });

  test("a name is text, also when it looks like markup", async () => {
    const seen = await preview(collection(feature("<img src=x>", [corners(4000, 0)])));
    expect(seen.items.map(({ name }) => name)).toEqual(["<img src=x>"]);
  });

  test("an official border that crosses itself a little is taken with a note", async () => {
    const [a, b, c, d] = inDegrees(corners(3000, 0));
    const official = feature("Strik", [[a, c, b, d, a]], "Polygon", { statcode: "BU08550077" });
    expect(await reasons(official)).toEqual(["1 crosses_itself_note"]);
  });

  test("what is no such file is told as such", async () => {
    expect(await faultOf("")).toBe("unreadable");
    expect(await faultOf("\u0089PNG\r\n")).toBe("unreadable");
    expect(await faultOf('{"type":"FeatureCollection","features":[')).toBe("unreadable");
    expect(await faultOf({ type: "Topology" })).toBe("not_a_collection");
    expect(await faultOf([1, 2])).toBe("not_a_collection");
    expect(await faultOf(collection())).toBe("no_rows");
  });

  test("more than a map can hold is refused soon", { timeout: 20_000 }, async () => {
    const tiny = (count: number) =>
      Array.from({ length: count }, (_, at) =>
        feature(`Vak ${at}`, [corners(6000 + (at % 100) * 10, Math.floor(at / 100) * 10, 10)]),
      );
    const began = performance.now();
    expect(await faultOf(collection(...tiny(50_000)))).toBe("too_many_areas");
    expect(await faultOf(collection(...Array.from({ length: 50_000 }, () => 1)))).toBe("too_many_areas");
    const ring = Array.from({ length: 19_000 }, (_, at) => [5 + at / 1e5, 52]);
    expect(await faultOf(collection(...Array.from({ length: 11 }, () => feature("Lang", [ring]))))).toBe(
      "too_many_areas",
    );
    expect(performance.now() - began).toBeLessThan(10_000);
  });

  test("a border made to be slow to look at is refused soon", { timeout: 20_000 }, async () => {
    const zigzag = Array.from({ length: 19_000 }, (_, at) => [at % 2 ? 5 : 5.2, 52 + at / 1e6]);
    const began = performance.now();
    const files = Array.from({ length: 10 }, (_, at) => feature(`Traag ${at}`, [[...zigzag, zigzag[0]]]));
    const seen = await preview(collection(...files));
    expect(seen.items).toEqual([]);
    expect(performance.now() - began).toBeLessThan(10_000);
  });
});
