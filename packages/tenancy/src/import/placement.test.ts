import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { adjacency } from "./adjacency.ts";
import type { Area } from "./area.ts";
import { placePostcodes } from "./place-postcodes.ts";
import { readAreas } from "./read-areas.ts";
import type { PostcodeRow } from "./read-postcodes.ts";
import {
  collection,
  corner,
  createTestFolder,
  feature,
  rectangle,
  type TestFolder,
  zorgvalleiFeatures,
} from "./testing-files.ts";

let folder: TestFolder;
let areas: Area[];
beforeAll(async () => {
  folder = await createTestFolder();
  areas = await areasOf(zorgvalleiFeatures());
});
afterAll(async () => folder.remove());

async function areasOf(features: readonly unknown[]): Promise<Area[]> {
  const path = await folder.write("buurten.geojson", collection(features));
  return (await readAreas(path, { municipalityCode: "GM9901" })).areas;
}

/** A postcode whose point lies so many metres from the municipality's corner. */
function postcode(postcode: string, x: number, y: number, hasHomes = true): PostcodeRow {
  const point = [corner[0] + x, corner[1] + y] as const;
  return { row: 1, postcode, place: "Dorp", municipality: "Zorgvallei", point, hasHomes };
}

describe("placing postcodes", () => {
  it("puts a point in its neighbourhood, minding holes and several parts", () => {
    const points = [postcode("9901", 500, 500), postcode("9902", 1200, 1500), postcode("9903", 200, 1500)];
    const { placed, unplaced } = placePostcodes([...points, postcode("9904", 3300, 400)], areas);
    const found = placed.map(({ areaCode, placement, distanceMeters }) => [
      areaCode,
      placement,
      distanceMeters,
    ]);
    expect(found).toEqual([
      ["BU99010001", "inside", 0],
      ["BU99010005", "inside", 0],
      ["BU99010004", "inside", 0],
      ["BU99010005", "inside", 0],
    ]);
    expect(unplaced).toEqual([]);
  });

  it("takes the nearest within 1,500 m, and says how far", () => {
    const { placed, unplaced } = placePostcodes(
      [postcode("9901", -1499, 500), postcode("9902", -1502, 500)],
      areas,
    );
    expect(placed).toMatchObject([{ areaCode: "BU99010001", placement: "nearest", distanceMeters: 1499 }]);
    expect(unplaced).toMatchObject([{ row: { postcode: "9902" }, reason: "postcode_outside_areas" }]);
  });

  it("does not place post office boxes, unknown places and repetitions", () => {
    const unknown = { ...postcode("9902", 0, 0), point: null };
    const { placed, unplaced } = placePostcodes(
      [postcode("9901", 500, 500, false), unknown, postcode("9903", 500, 500), postcode("9903", 1500, 500)],
      areas,
    );
    expect(placed.map((one) => [one.postcode, one.areaCode])).toEqual([["9903", "BU99010001"]]);
    expect(unplaced.map((one) => one.reason)).toEqual([
      "postcode_without_homes",
      "postcode_without_location",
      "postcode_twice",
    ]);
  });
});

describe("adjoining neighbourhoods", () => {
  it("share a border, not a corner; the island adjoins the lake around it", () => {
    expect(adjacency(areas)).toEqual([
      ["BU99010001", "BU99010002"],
      ["BU99010001", "BU99010004"],
      ["BU99010002", "BU99010003"],
      ["BU99010002", "BU99010004"],
      ["BU99010003", "BU99010004"],
      ["BU99010004", "BU99010005"],
    ]);
  });

  it("are the same pairs whatever the order of the neighbourhoods", () => {
    expect(adjacency(areas.toReversed())).toEqual(adjacency(areas));
  });

  it("may be drawn with a gap of 20 m, not of 200", async () => {
    const drawn = async (gap: number): Promise<number> => {
      const next = feature("BU99010002", "Veld", [rectangle(1000 + gap, 0, 1000, 1000)]);
      const third = feature("BU99010003", "Bos", [rectangle(2000 + gap, 0, 1000, 1000)]);
      const first = feature("BU99010001", "Kern", [rectangle(0, 0, 1000, 1000)]);
      return adjacency(await areasOf([first, next, third])).length;
    };
    expect([await drawn(0), await drawn(20), await drawn(200)]).toEqual([2, 2, 1]);
  });

  it("include the surroundings of a village core that collapsed to a point", async () => {
    const around = feature("BU99010001", "Buitengebied", [rectangle(0, 0, 2000, 2000)]);
    const [point] = rectangle(1000, 1000, 0, 0);
    const core = feature("BU99010002", "Kern", [[point, point, point, point]]);
    const beyond = feature("BU99010003", "Verder", [rectangle(2000, 0, 2000, 2000)]);
    expect(adjacency(await areasOf([around, core, beyond]))).toEqual([
      ["BU99010001", "BU99010002"],
      ["BU99010001", "BU99010003"],
    ]);
  });
});
