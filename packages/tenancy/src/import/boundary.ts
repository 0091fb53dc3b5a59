import { edges, type Polygon } from "./polygon.ts";
import type { RdPoint } from "./rd.ts";

export type Edge = readonly [RdPoint, RdPoint];

/** All edges of all rings, holes too. */
export function boundaryOf(polygons: readonly Polygon[]): Edge[] {
  return polygons.flat().flatMap((ring) => edges(ring));
}

/** Metres from a point to an edge. */
export function distanceToEdge([x, y]: RdPoint, [a, b]: Edge): number {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const length2 = dx * dx + dy * dy;
  const along = length2 === 0 ? 0 : ((x - a[0]) * dx + (y - a[1]) * dy) / length2;
  const t = Math.min(1, Math.max(0, along));
  return Math.hypot(x - a[0] - t * dx, y - a[1] - t * dy);
}

/** Metres from a point to the nearest edge; Infinity without edges. */
export function distanceToBoundary(point: RdPoint, boundary: readonly Edge[]): number {
  let nearest = Infinity;
  for (const edge of boundary) nearest = Math.min(nearest, distanceToEdge(point, edge));
  return nearest;
}

/**
 * Metres between two boundaries, measured from corner to edge both ways. Boundaries that cross
 * without a corner nearby measure too far apart; neighbourhoods of one map do not cross.
 */
export function distanceBetween(one: readonly Edge[], other: readonly Edge[]): number {
  let nearest = Infinity;
  for (const [corner] of one) nearest = Math.min(nearest, distanceToBoundary(corner, other));
  for (const [corner] of other) nearest = Math.min(nearest, distanceToBoundary(corner, one));
  return nearest;
}

// Fine enough to see a shared stretch of 100 m, coarse enough for a border of 10 km.
const sampleMetres = 20;

/**
 * Metres of `one` that run within `tolerance` metres of `other`, measured in steps of 20 m;
 * stops counting at `enough`.
 */
export function sharedMetres(
  one: readonly Edge[],
  other: readonly Edge[],
  tolerance: number,
  enough: number,
): number {
  let shared = 0;
  for (const [a, b] of one) {
    const length = Math.hypot(b[0] - a[0], b[1] - a[1]);
    const steps = Math.ceil(length / sampleMetres);
    for (let step = 0; step < steps; step += 1) {
      const t = (step + 0.5) / steps;
      const sample: RdPoint = [a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1])];
      if (distanceToBoundary(sample, other) <= tolerance) shared += length / steps;
      if (shared >= enough) return shared;
    }
  }
  return shared;
}
