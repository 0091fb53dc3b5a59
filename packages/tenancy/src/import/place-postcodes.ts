import type { Area } from "./area.ts";
import { boundaryOf, distanceToBoundary, type Edge } from "./boundary.ts";
import { isInsidePolygons } from "./point-in-polygon.ts";
import { boxesAreNear } from "./polygon.ts";
import type { RdPoint } from "./rd.ts";
import type { PostcodeRow } from "./read-postcodes.ts";

/** A postcode in a neighbourhood. `nearest`: its point lies in none, this one is nearest. */
export type PlacedPostcode = {
  postcode: string;
  place: string;
  point: RdPoint;
  areaCode: string;
  placement: "inside" | "nearest";
  /** Metres to the area; 0 inside. */
  distanceMeters: number;
};

export type UnplacedPostcode = {
  row: PostcodeRow;
  reason:
    | "postcode_without_homes"
    | "postcode_without_location"
    | "postcode_outside_areas"
    | "postcode_twice";
};

export type PostcodePlacements = { placed: PlacedPostcode[]; unplaced: UnplacedPostcode[] };

/** How far outside every neighbourhood a postcode's point may lie and still belong to the nearest. */
export const nearestWithinMeters = 1500;

/**
 * Puts each postcode in the neighbourhood its point lies in, else in the nearest within 1,500 m (borders are
 * simplified to about 300 m, and a postcode's point may be a rough one). Ties go to the smaller area code.
 */
export function placePostcodes(
  postcodes: readonly PostcodeRow[],
  areas: readonly Area[],
): PostcodePlacements {
  const candidates = areas
    .toSorted((a, b) => (a.code < b.code ? -1 : 1))
    .map((area) => ({ area, boundary: boundaryOf(area.polygons) }));
  const placements: PostcodePlacements = { placed: [], unplaced: [] };
  const taken = new Set<string>();
  for (const row of postcodes) {
    const outcome = placeOne(row, candidates, taken);
    if ("reason" in outcome) {
      placements.unplaced.push(outcome);
    } else {
      taken.add(row.postcode);
      placements.placed.push(outcome);
    }
  }
  return placements;
}

type Candidate = { area: Area; boundary: readonly Edge[] };

function placeOne(
  row: PostcodeRow,
  candidates: readonly Candidate[],
  taken: ReadonlySet<string>,
): PlacedPostcode | UnplacedPostcode {
  const { postcode, place, point } = row;
  if (taken.has(postcode)) return { row, reason: "postcode_twice" };
  if (!row.hasHomes) return { row, reason: "postcode_without_homes" };
  if (point === null) return { row, reason: "postcode_without_location" };
  const around = candidates.find(({ area }) => isInsidePolygons(point, area.polygons));
  if (around !== undefined) {
    return { postcode, place, point, areaCode: around.area.code, placement: "inside", distanceMeters: 0 };
  }
  const nearest = findNearest(point, candidates);
  if (nearest === undefined) return { row, reason: "postcode_outside_areas" };
  return {
    postcode,
    place,
    point,
    areaCode: nearest.code,
    placement: "nearest",
    distanceMeters: nearest.metres,
  };
}

function findNearest(
  point: RdPoint,
  candidates: readonly Candidate[],
): { code: string; metres: number } | undefined {
  const box = { minX: point[0], maxX: point[0], minY: point[1], maxY: point[1] };
  let best: { code: string; metres: number } | undefined;
  for (const { area, boundary } of candidates) {
    if (!boxesAreNear(box, area.boundingBox, nearestWithinMeters)) continue;
    const metres = Math.round(distanceToBoundary(point, boundary));
    if (metres <= nearestWithinMeters && metres < (best?.metres ?? Infinity))
      best = { code: area.code, metres };
  }
  return best;
}
