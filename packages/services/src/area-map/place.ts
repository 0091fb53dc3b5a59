import {
  type BoundingBox,
  boundingBox,
  isInsidePolygons,
  representativePoint,
  signedArea,
} from "@omzien/tenancy/import";
import type { Corner, MapItem } from "./map-items.ts";

export interface Placing {
  /** The smallest neighbourhood around a point; undefined outside all of them. */
  around: (point: Corner) => string | undefined;
  /** The neighbourhood with its middle nearest by; undefined when there are none. */
  nearest: (point: Corner) => string | undefined;
}

interface Ground {
  id: string;
  polygons: MapItem["state"]["polygons"];
  box: BoundingBox;
  middle: Corner;
  surface: number;
}

/** @param middles of neighbourhoods, also of those without a border. */
export function placingIn(items: readonly MapItem[], middles: ReadonlyMap<string, Corner>): Placing {
  const held = items.filter(({ kind }) => kind === "neighbourhood");
  const grounds = held
    .filter(({ state }) => state.polygons.length > 0)
    .map(
      ({ id, state: { polygons } }): Ground => ({
        id,
        polygons,
        box: boundingBox(polygons),
        middle: [...representativePoint(polygons)],
        surface: polygons.reduce((sum, [outer]) => sum + Math.abs(signedArea(outer ?? [])), 0),
      }),
    )
    .sort((one, other) => one.surface - other.surface || (one.id < other.id ? -1 : 1));
  const points = new Map(middles);
  for (const { id, middle } of grounds) points.set(id, middle);
  return {
    around: (point) =>
      grounds.find(({ polygons, box }) => isWithin(point, box) && isInsidePolygons(point, polygons))?.id,
    nearest: (point) =>
      held
        .flatMap(({ id }) => {
          const middle = points.get(id);
          return middle ? [{ id, metres: Math.hypot(middle[0] - point[0], middle[1] - point[1]) }] : [];
        })
        .sort((one, other) => one.metres - other.metres || (one.id < other.id ? -1 : 1))[0]?.id,
  };
}

/** Cheap to ask before whether a point lies inside a border. */
export function isWithin([x, y]: Corner, { minX, maxX, minY, maxY }: BoundingBox): boolean {
  return x >= minX && x <= maxX && y >= minY && y <= maxY;
}
