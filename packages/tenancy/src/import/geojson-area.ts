import type { Area } from "./area.ts";
import { boundingBox, edges, type Polygon, type Ring, representativePoint, signedArea } from "./polygon.ts";
import { isInNetherlands, type RdPoint, toRd } from "./rd.ts";

/** A feature of the border file that passed the checks; `toArea` does the costly part. */
export type AreaFeature = {
  code: string;
  name: string;
  municipalityCode: string;
  municipalityName: string | undefined;
  /** Polygons of rings of [longitude, latitude]; empty when the file gives no border. */
  lonLat: readonly LonLatRing[][];
};

type LonLatRing = readonly (readonly [longitude: number, latitude: number])[];

const neighbourhoodCode = /^BU\d{8}$/;
const municipalityCodeForm = /^GM\d{4}$/;

/** What is wrong with a feature, in words that follow "feature 12 (BU03440111): ". */
export class FeatureFault extends Error {
  override readonly name = "FeatureFault";
}

/**
 * Checks one element of `features`. Undefined for what is no neighbourhood (a district, a municipality).
 * @throws FeatureFault
 */
export function parseFeature(element: unknown): AreaFeature | undefined {
  if (!isRecord(element) || element["type"] !== "Feature") throw new FeatureFault("this is not a Feature");
  const properties = element["properties"];
  if (!isRecord(properties)) throw new FeatureFault("the feature has no properties");
  const code = textProperty(properties, "statcode");
  if (/^(?:WK|GM)/.test(code)) return undefined;
  if (!neighbourhoodCode.test(code)) throw new FeatureFault(`statcode "${code}" is not BU and eight digits`);
  const municipalityCode = `GM${code.slice(2, 6)}`;
  const named = properties["gmCode"];
  if (typeof named === "string" && municipalityCodeForm.test(named) && named !== municipalityCode) {
    throw new FeatureFault(`gmCode ${named} contradicts statcode ${code}`);
  }
  const name = textProperty(properties, "statnaam");
  const gmName = properties["gmNaam"];
  const municipalityName = typeof gmName === "string" && gmName !== "" ? gmName : undefined;
  return { code, name, municipalityCode, municipalityName, lonLat: polygonsOf(element["geometry"]) };
}

/** Converts to RD metres and measures. The feature must have a border. */
export function toArea(feature: AreaFeature): Area {
  const all = feature.lonLat.map((polygon) => polygon.map(toRdRing));
  const polygons = withoutCollapsed(all);
  const { code, name, municipalityCode } = feature;
  const [x, y] = representativePoint(polygons);
  const centroid: RdPoint = [Math.round(x * 10) / 10, Math.round(y * 10) / 10];
  return { code, name, municipalityCode, polygons, centroid, boundingBox: boundingBox(polygons) };
}

/** Whether simplification left nothing but a line or a point of the area. */
export function isCollapsed(area: Pick<Area, "polygons">): boolean {
  return area.polygons.every((polygon) => hasNoSurface(polygon[0] ?? []));
}

// On average narrower than 5 m: points on one line in degrees are not quite on one line in metres.
function hasNoSurface(ring: Ring): boolean {
  const length = edges(ring).reduce((sum, [a, b]) => sum + Math.hypot(b[0] - a[0], b[1] - a[1]), 0);
  return 2 * Math.abs(signedArea(ring)) <= 5 * length;
}

// Slivers left by simplification would attract postcodes and neighbours; kept only when there is nothing else.
function withoutCollapsed(polygons: readonly Ring[][]): readonly Polygon[] {
  const solid = polygons
    .filter((polygon) => !hasNoSurface(polygon[0] ?? []))
    .map((polygon) => polygon.filter((ring, index) => index === 0 || !hasNoSurface(ring)));
  return solid.length > 0 ? solid : polygons;
}

function toRdRing(ring: LonLatRing): Ring {
  const points: RdPoint[] = [];
  for (const [longitude, latitude] of ring) {
    const point = toRd(longitude, latitude);
    const last = points.at(-1);
    if (last === undefined || last[0] !== point[0] || last[1] !== point[1]) points.push(point);
  }
  const [first] = points;
  return points.length === 1 && first !== undefined ? [first, first] : points;
}

function polygonsOf(geometry: unknown): LonLatRing[][] {
  if (geometry === null || geometry === undefined) return [];
  if (!isRecord(geometry)) throw new FeatureFault("geometry is not an object");
  const coordinates = geometry["coordinates"];
  const type = geometry["type"];
  if (type === "Polygon") return [polygonOf(coordinates)];
  if (type === "MultiPolygon") return listOf(coordinates, "the MultiPolygon").map(polygonOf);
  const shown = typeof type === "string" ? type.slice(0, 40) : "nothing";
  throw new FeatureFault(`geometry type is "${shown}", not Polygon or MultiPolygon`);
}

function polygonOf(rings: unknown): LonLatRing[] {
  return listOf(rings, "a polygon").map((ring) => ringOf(ring));
}

function ringOf(ring: unknown): LonLatRing {
  const points = listOf(ring, "a ring").map((position) => lonLatOf(position));
  const [first, last] = [points[0], points.at(-1)];
  if (points.length < 4) throw new FeatureFault(`a ring has ${points.length} points; 4 is the least`);
  if (first?.[0] !== last?.[0] || first?.[1] !== last?.[1]) {
    throw new FeatureFault("a ring is not closed: its last point is not its first");
  }
  return points;
}

function lonLatOf(position: unknown): readonly [number, number] {
  const [longitude, latitude]: unknown[] = Array.isArray(position) ? position : [];
  if (typeof longitude !== "number" || typeof latitude !== "number") {
    throw new FeatureFault("a coordinate is not two numbers");
  }
  if (isInNetherlands(longitude, latitude)) return [longitude, latitude];
  const where = `coordinate ${longitude}, ${latitude} is not in the Netherlands (3 to 8 east, 50 to 54 north)`;
  const isRd = longitude > 0 && longitude < 300_000 && latitude > 300_000 && latitude < 620_000;
  throw new FeatureFault(isRd ? `${where}; these look like RD metres, export the file as WGS84` : where);
}

function listOf(value: unknown, what: string): unknown[] {
  if (!Array.isArray(value) || value.length === 0) throw new FeatureFault(`${what} has no coordinates`);
  return value;
}

function textProperty(properties: Record<string, unknown>, key: string): string {
  const value = properties[key];
  if (typeof value !== "string" || value.trim() === "") throw new FeatureFault(`property ${key} is missing`);
  return value.trim();
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
