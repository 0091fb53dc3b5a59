import type { Area } from "./area.ts";
import { boundingBox, type Ring } from "./polygon.ts";
import { fromRd, type RdPoint } from "./rd.ts";

type LonLat = readonly [longitude: number, latitude: number];

/** A border to look at, as GeoJSON (RFC 7946) has it; null when nothing is left of it at this size. */
export type Outline = {
  code: string;
  geometry: { type: "MultiPolygon"; coordinates: readonly (readonly (readonly LonLat[])[])[] } | null;
};

// Finer than a pixel of any screen that shows the whole municipality.
const gridCells = 4000;
// About a metre.
const decimals = 1e5;

/**
 * Borders for a map of the whole municipality, as small as such a map can show: every corner is moved to a grid, the
 * same for all, so that borders that touch still do. To look at, not to measure with.
 */
export function outlinesOf(areas: readonly Pick<Area, "code" | "polygons">[]): Outline[] {
  const { minX, minY, maxX, maxY } = boundingBox(areas.flatMap(({ polygons }) => polygons));
  const metres = Math.max(maxX - minX, maxY - minY) / gridCells;
  return areas.map(({ code, polygons }) => {
    const coordinates = polygons
      .map((rings) => rings.map((ring) => onGrid(ring, metres)).filter((ring) => ring.length >= 4))
      .filter((rings) => rings.length > 0);
    return { code, geometry: coordinates.length === 0 ? null : { type: "MultiPolygon", coordinates } };
  });
}

function onGrid(ring: Ring, metres: number): LonLat[] {
  const snapped = ring.map(([x, y]): RdPoint => [snap(x, metres), snap(y, metres)]);
  const corners = snapped.filter((point, index) => {
    const before = snapped[index - 1];
    return before === undefined || before[0] !== point[0] || before[1] !== point[1];
  });
  return corners.map((point) => {
    const [longitude, latitude] = fromRd(point);
    return [rounded(longitude), rounded(latitude)];
  });
}

const snap = (value: number, metres: number) => (metres > 0 ? Math.round(value / metres) * metres : value);
const rounded = (degrees: number) => Math.round(degrees * decimals) / decimals;
