import type { Area, AreaPair } from "./area.ts";
import { boundaryOf, distanceBetween, type Edge, sharedMetres } from "./boundary.ts";
import { isInsidePolygons } from "./point-in-polygon.ts";
import { type BoundingBox, boxesAreNear } from "./polygon.ts";
import type { RdPoint } from "./rd.ts";

/** How far apart two borders may run and still be one border; see `adjacency`. */
export type AdjacencyTolerance = {
  /** Gap between two drawings of the same border. */
  gapMeters: number;
  /** Least length of a common border. Less is a corner: in a city four neighbourhoods meet there. */
  sharedMeters: number;
  /** For an area without any common border: how near another must come instead. */
  touchMeters: number;
};

/**
 * Chosen on the CBS borders of 2014 (simplified to about 300 m, so a small neighbourhood may be a line or
 * a point): 4 to 5 neighbours each in Utrecht, Haarlem and Hardenberg, and nobody without.
 */
export const adjacencyTolerance: AdjacencyTolerance = { gapMeters: 25, sharedMeters: 100, touchMeters: 150 };

type Outline = { code: string; area: Area; boundary: readonly Edge[] };

/**
 * Pairs of adjoining neighbourhoods, ordered; independent of the order of `areas`. Two areas adjoin when
 * at least 100 m of their borders run within 25 m of each other; an area that has no such neighbour (an
 * small core, an area collapsed to a point) adjoins those that enclose it or come within 150 m.
 */
export function adjacency(areas: readonly Area[], tolerance = adjacencyTolerance): AreaPair[] {
  const outlines = areas
    .map((area) => ({ code: area.code, area, boundary: boundaryOf(area.polygons) }))
    .sort((a, b) => (a.code < b.code ? -1 : 1));
  const near = nearPairs(outlines, tolerance.touchMeters).map((pair) => facing(pair, tolerance.touchMeters));
  const bordering = near.filter(([one, other]) => hasCommonBorder(one, other, tolerance));
  const settled = new Set(bordering.flat().map((outline) => outline.code));
  const touching = near.filter(
    ([one, other]) =>
      !(settled.has(one.code) && settled.has(other.code)) &&
      (encloses(one, other) ||
        encloses(other, one) ||
        distanceBetween(one.boundary, other.boundary) <= tolerance.touchMeters),
  );
  const pairs = new Map(
    [...bordering, ...touching].map(([one, other]) => [
      `${one.code} ${other.code}`,
      [one.code, other.code] as const,
    ]),
  );
  return [...pairs].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, pair]) => pair);
}

// A village core that collapsed to a point lies in the middle of its surroundings, far from their border.
function encloses(outer: Outline, inner: Outline): boolean {
  return isInsidePolygons(inner.area.centroid, outer.area.polygons);
}

function nearPairs(outlines: readonly Outline[], metres: number): (readonly [Outline, Outline])[] {
  return outlines.flatMap((one, index) =>
    outlines
      .slice(index + 1)
      .filter((other) => boxesAreNear(one.area.boundingBox, other.area.boundingBox, metres))
      .map((other) => [one, other] as const),
  );
}

/** Two areas with no more of their borders than comes near the other: all else is too far away to matter. */
function facing([one, other]: readonly [Outline, Outline], metres: number): readonly [Outline, Outline] {
  const near = ({ boundary }: Outline, box: BoundingBox) =>
    boundary.filter(([a, b]) => boxesAreNear(boxAround(a, b), box, metres));
  return [
    { ...one, boundary: near(one, other.area.boundingBox) },
    { ...other, boundary: near(other, one.area.boundingBox) },
  ];
}

function boxAround([ax, ay]: RdPoint, [bx, by]: RdPoint): BoundingBox {
  return { minX: Math.min(ax, bx), minY: Math.min(ay, by), maxX: Math.max(ax, bx), maxY: Math.max(ay, by) };
}

function hasCommonBorder(one: Outline, other: Outline, tolerance: AdjacencyTolerance): boolean {
  const { gapMeters, sharedMeters } = tolerance;
  const measured = sharedMetres(one.boundary, other.boundary, gapMeters, sharedMeters);
  return (
    measured >= sharedMeters ||
    sharedMetres(other.boundary, one.boundary, gapMeters, sharedMeters) >= sharedMeters
  );
}
