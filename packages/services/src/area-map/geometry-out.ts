import type { AreaGeometry, BarrierGeometry } from "@omzien/contracts";
import { fromRd, simplifyRing } from "@omzien/tenancy/import";
import type { Corner, Polygons } from "./map-items.ts";

/** As GeoJSON in degrees, to a decimetre; null where there is no border. */
export function areaGeometry(polygons: Polygons): AreaGeometry | null {
  if (polygons.length === 0) return null;
  return {
    type: "MultiPolygon",
    coordinates: polygons.map((rings) => rings.map((ring) => ring.map(degrees))),
  };
}

const lookMetres = 5;

/** The same with fewer corners, for looking at before it is taken. */
export function coarseGeometry(polygons: Polygons): AreaGeometry | null {
  return areaGeometry(
    polygons.map((rings) =>
      rings.map((ring) => simplifyRing(ring, lookMetres).map(([x, y]): Corner => [x, y])),
    ),
  );
}

export function barrierGeometry(line: readonly Corner[]): BarrierGeometry {
  return { type: "LineString", coordinates: line.map(degrees) };
}

function degrees(corner: Corner): [number, number] {
  const [longitude, latitude] = fromRd(corner);
  return [Math.round(longitude * 1e6) / 1e6, Math.round(latitude * 1e6) / 1e6];
}
