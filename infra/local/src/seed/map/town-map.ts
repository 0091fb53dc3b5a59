import {
  adjacency,
  type AssembledImport,
  type ImportedArea,
  isInsidePolygons,
  type PlacedPostcode,
  type RdPoint,
} from "@omzien/tenancy/import";
import type { DrawnArea, DrawnTown } from "./drawn-town.ts";

/** A side of a street: what somebody who lives there writes down. */
export type Home = { postcode: string; street: string };

export type TownMap = {
  /** What the import of a real municipality would have made of the town. */
  assembled: AssembledImport;
  /** Homes by neighbourhood, those in the middle first. */
  homes: ReadonlyMap<string, readonly Home[]>;
};

const source = "drawn for the demonstration";
const homesApartMeters = 170;

/** Works out borders, adjoining pairs and postcodes of a drawn town. Deterministic. */
export function townMap(town: DrawnTown): TownMap {
  const areas = town.areas.map((area, index) => importedArea(town, area, index));
  const places = town.areas.map((area, index) => placesOf(town, area, areas[index]));
  const pairs = adjacency(areas);
  const postcodes = places.flat().map(({ placed }) => placed);
  const counts = {
    areas: areas.length,
    areasWithInhabitants: areas.length,
    inhabitants: areas.reduce((people, area) => people + (area.inhabitants ?? 0), 0),
    adjoiningPairs: pairs.length,
    postcodesInside: postcodes.length,
    postcodesNearest: 0,
    postcodesNotPlaced: 0,
    rowsNotPlaced: 0,
  };
  const sources = (["areas", "inhabitants", "postcodes"] as const).map((kind) => {
    const rows = kind === "postcodes" ? postcodes.length : areas.length;
    return { source: kind, file: source, bytes: 0, rows, rowsUsed: rows };
  });
  const municipality = { code: town.municipalityCode, name: town.name };
  return {
    assembled: { areas, postcodes, adjacency: pairs, report: { municipality, sources, counts, remarks: [] } },
    homes: new Map(
      town.areas.map((area, index) => [area.name, (places[index] ?? []).flatMap(({ home }) => home ?? [])]),
    ),
  };
}

function importedArea(town: DrawnTown, area: DrawnArea, index: number): ImportedArea {
  const corners = area.outline.map((name): RdPoint => {
    const [x, y] = town.points[name] ?? [0, 0];
    return [town.origin[0] + x, town.origin[1] + y];
  });
  const ring = [...corners, ...corners.slice(0, 1)];
  const [eastings, northings] = [corners.map(([x]) => x), corners.map(([, y]) => y)];
  return {
    code: `BU${town.municipalityCode.slice(2)}${String(index).padStart(4, "0")}`,
    name: area.name,
    municipalityCode: town.municipalityCode,
    polygons: [[ring]],
    centroid: centreOfGravity(ring),
    boundingBox: {
      minX: Math.min(...eastings),
      minY: Math.min(...northings),
      maxX: Math.max(...eastings),
      maxY: Math.max(...northings),
    },
    inhabitants: area.inhabitants,
    inhabitants65Plus: area.inhabitants65,
    source,
    validFrom: "2020-01-01",
  };
}

function centreOfGravity(ring: readonly RdPoint[]): RdPoint {
  const [origin = [0, 0]] = ring;
  let [double, x, y] = [0, 0, 0];
  for (const [index, [px, py]] of ring.entries()) {
    const [nx, ny] = ring[index + 1] ?? [px, py];
    const [ax, ay, bx, by] = [px - origin[0], py - origin[1], nx - origin[0], ny - origin[1]];
    const cross = ax * by - bx * ay;
    double += cross;
    x += (ax + bx) * cross;
    y += (ay + by) * cross;
  }
  return [Math.round(origin[0] + x / (3 * double)), Math.round(origin[1] + y / (3 * double))];
}

type Place = { placed: PlacedPostcode; home?: Home };

/** The four digits in the middle, then two sides of each street, spread over the neighbourhood. */
function placesOf(town: DrawnTown, area: DrawnArea, drawn: ImportedArea | undefined): Place[] {
  if (drawn === undefined) return [];
  const at = (postcode: string, point: RdPoint): PlacedPostcode => ({
    postcode,
    place: town.name,
    point,
    areaCode: drawn.code,
    placement: "inside",
    distanceMeters: 0,
  });
  const points = pointsWithin(drawn).slice(0, area.streets.length * 2);
  const sides = points.map((point, index): Place => {
    const postcode = `${area.postcode}${lettersOf(index)}`;
    return {
      placed: at(postcode, point),
      home: { postcode, street: area.streets[Math.floor(index / 2)] ?? area.name },
    };
  });
  return [{ placed: at(area.postcode, drawn.centroid) }, ...sides];
}

/** Points of a lattice that lie in the neighbourhood, nearest to its middle first. */
function pointsWithin({ polygons, boundingBox: box, centroid }: ImportedArea): RdPoint[] {
  const points: RdPoint[] = [];
  for (let x = box.minX; x <= box.maxX; x += homesApartMeters) {
    for (let y = box.minY; y <= box.maxY; y += homesApartMeters) {
      // Nobody builds on a lattice.
      const point: RdPoint = [x + ((x * 7 + y * 3) % 60), y + ((x * 5 + y * 11) % 60)];
      if (isInsidePolygons(point, polygons)) points.push(point);
    }
  }
  const metres = ([x, y]: RdPoint) => Math.hypot(x - centroid[0], y - centroid[1]);
  return points.toSorted((a, b) => metres(a) - metres(b));
}

// No vowels, so that no letters make a word; and none of SA, SD and SS, which the Netherlands leave out.
const letters = "BCDFGHJKLMNPRTVWXZ";

function lettersOf(index: number): string {
  return `${letters[Math.floor(index / letters.length)] ?? "Z"}${letters[index % letters.length] ?? "Z"}`;
}
