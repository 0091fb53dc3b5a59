import type { Polygon, Ring } from "./polygon.ts";
import type { RdPoint } from "./rd.ts";

/**
 * Whether a point lies inside any of the polygons, holes left out. A point exactly on a boundary
 * belongs to one of the two sides.
 */
export function isInsidePolygons(point: RdPoint, polygons: readonly Polygon[]): boolean {
  return polygons.some((polygon) => isInsidePolygon(point, polygon));
}

/** Even-odd rule over the outer ring and the holes together. */
function isInsidePolygon(point: RdPoint, polygon: Polygon): boolean {
  return polygon.reduce((inside, ring) => inside !== crossesOddTimes(point, ring), false);
}

function crossesOddTimes([x, y]: RdPoint, ring: Ring): boolean {
  let isOdd = false;
  let previous = ring.at(-1);
  for (const point of ring) {
    if (previous !== undefined && point[1] > y !== previous[1] > y) {
      const crossing = point[0] + ((y - point[1]) / (previous[1] - point[1])) * (previous[0] - point[0]);
      if (x < crossing) isOdd = !isOdd;
    }
    previous = point;
  }
  return isOdd;
}
