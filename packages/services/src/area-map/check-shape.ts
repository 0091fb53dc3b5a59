import type { AreaRemarkReason } from "@omzien/contracts";
import {
  type CrossingBudget,
  crossesItself,
  isInNetherlands,
  isInsidePolygons,
  toRd,
} from "@omzien/tenancy/import";
import type { Corner, Polygons } from "./map-items.ts";

/** What was found in a geometry of somebody else's making; every fault once. */
export interface CheckedShape<Shape> {
  shape: Shape;
  faults: AreaRemarkReason[];
}

export interface ShapeLimits {
  /** Most corners of one shape. */
  corners: number;
  budget: CrossingBudget;
  /** Whether the numbers are metres of the national grid already. */
  isRd: boolean;
}

/** A Polygon or MultiPolygon of GeoJSON in RD metres. Nothing about it is believed. */
export function checkArea(geometry: unknown, limits: ShapeLimits): CheckedShape<Polygons> {
  const parts = partsOf(geometry);
  if ("fault" in parts) return { shape: [], faults: [parts.fault] };
  const faults = new Set<AreaRemarkReason>();
  if (cornersIn(parts.polygons) > limits.corners) return { shape: [], faults: ["too_many_corners"] };
  const shape = parts.polygons.map((polygon) => {
    const rings = listOf(polygon).map((ring) => checkRing(ring, limits, faults));
    if (rings.length === 0) faults.add("no_border");
    const [outer, ...holes] = rings;
    if (outer && holes.some(([corner]) => corner && !isInsidePolygons(corner, [[outer]])))
      faults.add("hole_outside");
    return rings;
  });
  return { shape, faults: [...faults] };
}

/** A LineString of GeoJSON in RD metres. */
export function checkLine(geometry: unknown, limits: ShapeLimits): CheckedShape<Corner[]> {
  if (!isRecord(geometry) || geometry["type"] !== "LineString") return { shape: [], faults: ["not_a_line"] };
  const positions = listOf(geometry["coordinates"]);
  if (positions.length > limits.corners) return { shape: [], faults: ["too_many_corners"] };
  const faults = new Set<AreaRemarkReason>();
  const shape = cornersOf(positions, limits, faults);
  if (shape.length < 2) faults.add("too_few_corners");
  return { shape, faults: [...faults] };
}

function partsOf(geometry: unknown): { polygons: readonly unknown[] } | { fault: AreaRemarkReason } {
  if (geometry === null || geometry === undefined) return { fault: "no_border" };
  if (!isRecord(geometry)) return { fault: "not_an_area" };
  const { type, coordinates } = geometry;
  if (type !== "Polygon" && type !== "MultiPolygon") return { fault: "not_an_area" };
  const polygons = type === "Polygon" ? [coordinates] : listOf(coordinates);
  return polygons.length === 0 ? { fault: "no_border" } : { polygons };
}

function cornersIn(polygons: readonly unknown[]): number {
  return polygons.reduce<number>(
    (sum, polygon) => sum + listOf(polygon).reduce<number>((count, ring) => count + listOf(ring).length, 0),
    0,
  );
}

function checkRing(ring: unknown, limits: ShapeLimits, faults: Set<AreaRemarkReason>): Corner[] {
  const corners = cornersOf(listOf(ring), limits, faults);
  const [first, last] = [corners[0], corners.at(-1)];
  if (first?.[0] !== last?.[0] || first?.[1] !== last?.[1]) faults.add("not_closed");
  if (new Set(corners.map((corner) => corner.join())).size < 3) faults.add("too_few_corners");
  const crosses = crossesItself(corners, limits.budget);
  if (crosses === undefined) faults.add("too_many_corners");
  else if (crosses) faults.add("crosses_itself");
  return corners;
}

function cornersOf(
  positions: readonly unknown[],
  limits: ShapeLimits,
  faults: Set<AreaRemarkReason>,
): Corner[] {
  const corners: Corner[] = [];
  for (const position of positions) {
    const corner = cornerOf(position, limits.isRd);
    if (typeof corner === "string") {
      faults.add(corner);
      continue;
    }
    const last = corners.at(-1);
    if (last?.[0] !== corner[0] || last[1] !== corner[1]) corners.push(corner);
  }
  return corners;
}

function cornerOf(position: unknown, isRd: boolean): Corner | AreaRemarkReason {
  const [x, y] = listOf(position);
  if (typeof x !== "number" || typeof y !== "number" || !Number.isFinite(x) || !Number.isFinite(y))
    return "not_numbers";
  if (isRd) return isInRd(x, y) ? [decimetres(x), decimetres(y)] : "outside_netherlands";
  if (isInNetherlands(x, y)) return [...toRd(x, y)];
  if (isInNetherlands(y, x)) return "swapped";
  return isInRd(x, y) ? "is_rd" : "outside_netherlands";
}

/** Whether numbers can be metres of the Dutch national grid. */
export function isInRd(x: number, y: number): boolean {
  return x > 0 && x < 300_000 && y > 300_000 && y < 620_000;
}

function decimetres(metres: number): number {
  return Math.round(metres * 10) / 10;
}

export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
