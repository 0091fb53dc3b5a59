import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ImportFileError } from "./import-file-error.ts";
import { isInsidePolygons } from "./point-in-polygon.ts";
import { type AreasFile, readAreas } from "./read-areas.ts";
import {
  collection,
  createTestFolder,
  feature,
  rectangle,
  type TestFolder,
  zorgvalleiFeatures,
} from "./testing-files.ts";

let folder: TestFolder;
beforeAll(async () => {
  folder = await createTestFolder();
});
afterAll(async () => folder.remove());

async function read(content: string | Uint8Array): Promise<AreasFile> {
  return readAreas(await folder.write("buurten.geojson", content), { municipalityCode: "GM9901" });
}

async function refusal(content: string | Uint8Array): Promise<string> {
  const fault: unknown = await read(content).catch((error: unknown) => error);
  expect(fault).toBeInstanceOf(ImportFileError);
  return fault instanceof Error ? fault.message : "";
}

/** A collection whose second feature, on line 3, is changed. */
function withSecond(change: Record<string, unknown>): string {
  const [first, second] = zorgvalleiFeatures();
  return collection([first, { ...second, ...change }]);
}

function withSecondGeometry(geometry: unknown): string {
  return withSecond({ geometry });
}

describe("reading neighbourhoods", () => {
  it("keeps those of the municipality, by code, in RD metres with a point inside and a box around", async () => {
    const { areas, municipalityName, featureCount } = await read(collection(zorgvalleiFeatures()));
    expect(areas.map((area) => area.code)).toEqual([1, 2, 3, 4, 5].map((n) => `BU9901000${n}`));
    expect({ municipalityName, featureCount }).toEqual({ municipalityName: "Zorgvallei", featureCount: 6 });
    expect(areas[0]).toEqual({
      code: "BU99010001",
      name: "Dorpskern",
      municipalityCode: "GM9901",
      polygons: [
        [
          [
            [140_000, 450_000],
            [141_000, 450_000],
            [141_000, 451_000],
            [140_000, 451_000],
            [140_000, 450_000],
          ],
        ],
      ],
      centroid: [140_500, 450_500],
      boundingBox: { minX: 140_000, minY: 450_000, maxX: 141_000, maxY: 451_000 },
    });
    for (const area of areas) expect(isInsidePolygons(area.centroid, area.polygons)).toBe(true);
  });

  it("reads the same whether the type comes first or last, with a byte order mark and other members", async () => {
    const features = JSON.stringify(zorgvalleiFeatures());
    const turned = `\uFEFF{"crs":{"deep":[[[1]]]},"features":${features},"note":"\\u00e9 \\"x\\"","type":"FeatureCollection"}`;
    expect(await read(turned)).toEqual(await read(collection(zorgvalleiFeatures())));
  });

  it("keeps a neighbourhood that simplification reduced to a point, and says so", async () => {
    const [point] = rectangle(500, 500, 0, 0);
    const { areas, remarks } = await read(
      collection([feature("BU99010009", "Hofje", [[point, point, point, point]])]),
    );
    expect(areas[0]?.centroid).toEqual([140_500, 450_500]);
    expect(remarks).toMatchObject([{ reason: "area_collapsed", code: "BU99010009", outcome: "note" }]);
  });

  it("leaves out a neighbourhood without a border, and says so", async () => {
    const { areas, remarks } = await read(withSecondGeometry(null));
    expect(areas.map((area) => area.code)).toEqual(["BU99010003"]);
    expect(remarks).toMatchObject([
      { reason: "area_without_border", code: "BU99010001", outcome: "not placed" },
    ]);
  });
});

describe("a broken border file is refused with line, character and reason", () => {
  const [ring] = [rectangle(0, 0, 100, 100)];
  const wrong: [string, string, string][] = [
    [
      "a type nobody knows",
      withSecondGeometry({ type: "Point", coordinates: [5, 52] }),
      'geometry type is "Point"',
    ],
    [
      "coordinates in another country",
      withSecondGeometry({ type: "Polygon", coordinates: [[[12, 52]]] }),
      "not in the Netherlands",
    ],
    [
      "latitude first",
      withSecondGeometry({ type: "Polygon", coordinates: [[[52, 5]]] }),
      "not in the Netherlands",
    ],
    ["RD metres", withSecondGeometry({ type: "Polygon", coordinates: [[[140_000, 450_000]]] }), "RD metres"],
    [
      "a ring of three points",
      withSecondGeometry({ type: "Polygon", coordinates: [ring.slice(0, 3)] }),
      "3 points",
    ],
    [
      "a ring that is not closed",
      withSecondGeometry({ type: "Polygon", coordinates: [ring.slice(0, 4)] }),
      "not closed",
    ],
    [
      "texts for numbers",
      withSecondGeometry({ type: "Polygon", coordinates: [[["5", "52"]]] }),
      "not two numbers",
    ],
    ["no coordinates", withSecondGeometry({ type: "MultiPolygon" }), "no coordinates"],
    ["no properties", withSecond({ properties: null }), "no properties"],
    [
      "a missing name",
      withSecond({ properties: { statcode: "BU99010001" } }),
      "property statnaam is missing",
    ],
    ["a missing code", withSecond({ properties: { statnaam: "Dorpskern" } }), "property statcode is missing"],
    ["a malformed code", withSecond({ properties: { statcode: "BU1", statnaam: "x" } }), 'statcode "BU1"'],
    ["a code twice", withSecond(zorgvalleiFeatures()[0] ?? {}), "code BU99010003 is in the file twice"],
    ["something else than a Feature", withSecond({ type: "Topology" }), "not a Feature"],
  ];
  it.each(wrong)("%s", async (_, content, reason) => {
    const message = await refusal(content);
    expect(message).toMatch(/^buurten\.geojson, line 3, character 1: feature 2( \(\w+\))?: .+\.$/);
    expect(message).toContain(reason);
  });

  const shapes: [string, string | Uint8Array, string][] = [
    ["an empty file", "", "buurten.geojson, byte 0: the file is empty."],
    ["a list", "[]", "line 1, character 1: this is not a FeatureCollection"],
    ["a single feature", '{"type":"Feature","geometry":null}', 'it has no list "features"'],
    ["another type", '{"type":"Topology","features":[]}', 'its "type" is not "FeatureCollection"'],
    ["features that are no list", '{"features":{}}', 'line 1, character 13: "features" is not a list'],
    [
      "a comma too many",
      '{"type":"x",\n\n "list":[1,]}',
      "line 3, character 12: found ] where a value should be",
    ],
    ["a missing comma", '{"a":1 "b":2}', 'character 8: found "b" where a comma'],
    ["something after the end", "{} {}", "character 4: found { where the end of the file should be"],
    ["a number with a leading zero", '{"a":012}', 'character 6: "012" is not JSON'],
    ["an unquoted word", '{"a":yes}', 'character 6: "yes" is not JSON'],
    ["a line break in a text", '{"a":"b\n"}', "character 6: this text holds a line break"],
    ["a list too deep", `{"a":${"[".repeat(100_000)}`, "more than 64 levels deep"],
    ["a text that never ends", `{"a":"${"x".repeat(400_000)}`, "not closed"],
    [
      "Latin-1 text",
      Buffer.from('{"a":\n"Caf\xe9"}', "latin1"),
      "line 2, character 5: this is not valid UTF-8",
    ],
  ];
  it.each(shapes)("%s", async (_, content, message) => {
    expect(await refusal(content)).toContain(message);
  });

  it("a missing file and a folder", async () => {
    const missing = readAreas("/nowhere/buurten.geojson", { municipalityCode: "GM9901" });
    await expect(missing).rejects.toThrow("buurten.geojson: there is no such file.");
    await expect(readAreas("/", { municipalityCode: "GM9901" })).rejects.toThrow("this is not a file.");
  });

  it("a municipality that is not in it", async () => {
    const path = await folder.write("buurten.geojson", collection(zorgvalleiFeatures()));
    const other = readAreas(path, { municipalityCode: "GM0001" });
    await expect(other).rejects.toThrow(
      "no neighbourhoods of GM0001 in it, only those of 2 others (GM9901, GM9902 …)",
    );
  });
});
