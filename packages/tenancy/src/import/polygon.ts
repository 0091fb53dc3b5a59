import { isInsidePolygons } from "./point-in-polygon.ts";
import type { RdPoint } from "./rd.ts";

/** Closed: the first point comes back as the last. */
export type Ring = readonly RdPoint[];
/** The outer ring first, then its holes. */
export type Polygon = readonly Ring[];
export type BoundingBox = { minX: number; minY: number; maxX: number; maxY: number };

/** Signed area of a ring in square metres; positive when it runs anticlockwise. */
export function signedArea(ring: Ring): number {
  const [origin] = ring;
  if (origin === undefined) return 0;
  let double = 0;
  for (const [a, b] of edges(ring)) {
    // Relative to the first point: products of whole grid coordinates would lose digits.
    double += (a[0] - origin[0]) * (b[1] - origin[1]) - (b[0] - origin[0]) * (a[1] - origin[1]);
  }
  return double / 2;
}

/** The edges of a ring, in order. */
export function edges(ring: Ring): [RdPoint, RdPoint][] {
  const pairs: [RdPoint, RdPoint][] = [];
  let previous: RdPoint | undefined;
  for (const point of ring) {
    if (previous !== undefined) pairs.push([previous, point]);
    previous = point;
  }
  return pairs;
}

/** Smallest box around all rings. */
export function boundingBox(polygons: readonly Polygon[]): BoundingBox {
  const box = { minX: Infinity, minY: Infinity, maxX: -Infinity, maxY: -Infinity };
  for (const [x, y] of polygons.flat(2)) {
    box.minX = Math.min(box.minX, x);
    box.minY = Math.min(box.minY, y);
    box.maxX = Math.max(box.maxX, x);
    box.maxY = Math.max(box.maxY, y);
  }
  return box;
}

/** Whether two boxes are at most `metres` apart. */
export function boxesAreNear(a: BoundingBox, b: BoundingBox, metres: number): boolean {
  return (
    a.minX - metres <= b.maxX &&
    b.minX - metres <= a.maxX &&
    a.minY - metres <= b.maxY &&
    b.minY - metres <= a.maxY
  );
}

/**
 * A point to stand for the whole: the centre of gravity when it lies inside, otherwise a point on the
 * widest place. For polygons without area (collapsed to a line or a point) the middle of their points.
 */
export function representativePoint(polygons: readonly Polygon[]): RdPoint {
  const weighted = centreOfGravity(polygons);
  if (weighted === undefined) return middleOfPoints(polygons);
  if (isInsidePolygons(weighted, polygons)) return weighted;
  return pointOnSurface(polygons) ?? weighted;
}

function centreOfGravity(polygons: readonly Polygon[]): RdPoint | undefined {
  const origin = polygons[0]?.[0]?.[0];
  if (origin === undefined) return undefined;
  let [area, x, y] = [0, 0, 0];
  for (const polygon of polygons) {
    for (const [index, ring] of polygon.entries()) {
      // Rings may run either way round in the wild: outer rings count as positive, holes as negative.
      const sign = Math.sign(signedArea(ring)) * (index === 0 ? 1 : -1);
      for (const [a, b] of edges(ring)) {
        const [ax, ay, bx, by] = [a[0] - origin[0], a[1] - origin[1], b[0] - origin[0], b[1] - origin[1]];
        const cross = sign * (ax * by - bx * ay);
        area += cross;
        x += (ax + bx) * cross;
        y += (ay + by) * cross;
      }
    }
  }
  if (area < 1) return undefined;
  return [origin[0] + x / (3 * area), origin[1] + y / (3 * area)];
}

function middleOfPoints(polygons: readonly Polygon[]): RdPoint {
  const distinct = new Map(polygons.flat(2).map((point) => [point.join(), point]));
  const points = [...distinct.values()];
  const sum = points.reduce<[number, number]>(([x, y], point) => [x + point[0], y + point[1]], [0, 0]);
  return [sum[0] / points.length, sum[1] / points.length];
}

// Of a border with more corners the widest place is looked for at so many heights: near enough, and soon.
const mostHeights = 1_000;

/** Halfway the widest stretch inside, looked for between each two heights at which there is a corner. */
function pointOnSurface(polygons: readonly Polygon[]): RdPoint | undefined {
  const boundary = polygons.flat().flatMap((ring) => edges(ring));
  const heights = [...new Set(polygons.flat(2).map((point) => point[1]))].sort((a, b) => a - b);
  const step = Math.ceil(heights.length / mostHeights);
  let best: { width: number; point: RdPoint } | undefined;
  for (let index = 0; index < heights.length; index += step) {
    const low = heights[index] ?? 0;
    const y = (low + (heights[index + 1] ?? low)) / 2;
    const crossings = crossingsAt(boundary, y).sort((a, b) => a - b);
    for (let at = 0; at + 1 < crossings.length; at += 2) {
      const [left, right] = [crossings[at] ?? 0, crossings[at + 1] ?? 0];
      if (right - left > (best?.width ?? 0)) best = { width: right - left, point: [(left + right) / 2, y] };
    }
  }
  return best?.point;
}

function crossingsAt(boundary: readonly [RdPoint, RdPoint][], y: number): number[] {
  return boundary
    .filter(([a, b]) => a[1] > y !== b[1] > y)
    .map(([a, b]) => a[0] + ((y - a[1]) / (b[1] - a[1])) * (b[0] - a[0]));
}
