import type { LonLat, MapGeometry } from "./map-shape.ts";

/** Six decimals are a decimetre. */
export function rounded([longitude, latitude]: LonLat): LonLat {
  return [Math.round(longitude * 1e6) / 1e6, Math.round(latitude * 1e6) / 1e6];
}

/** What a row of corners makes: a closed area or a line; undefined while there are too few. */
export function closed(kind: "area" | "line", corners: readonly LonLat[]): MapGeometry | undefined {
  const [first] = corners;
  if (kind === "line") return corners.length < 2 ? undefined : { type: "LineString", coordinates: corners };
  return first === undefined || corners.length < 3
    ? undefined
    : { type: "Polygon", coordinates: [[...corners, first]] };
}

/** Every corner once, with what becomes of the geometry when it is replaced or left out (undefined: it cannot be). */
interface Bendable {
  corner: LonLat;
  replaced: (by: LonLat) => MapGeometry;
  without: () => MapGeometry | undefined;
}

function bendRing(ring: readonly LonLat[], put: (ring: readonly LonLat[]) => MapGeometry): Bendable[] {
  const open = ring.slice(0, -1);
  const close = (corners: readonly LonLat[]) => put(corners[0] ? [...corners, corners[0]] : []);
  return open.map((corner, at) => ({
    corner,
    replaced: (by) => close(open.with(at, by)),
    without: () => (open.length <= 3 ? undefined : close(open.toSpliced(at, 1))),
  }));
}

function bendable(geometry: MapGeometry): Bendable[] {
  switch (geometry.type) {
    case "LineString": {
      const line = geometry.coordinates;
      const put = (coordinates: readonly LonLat[]): MapGeometry => ({ type: "LineString", coordinates });
      return line.map((corner, at) => ({
        corner,
        replaced: (by) => put(line.with(at, by)),
        without: () => (line.length <= 2 ? undefined : put(line.toSpliced(at, 1))),
      }));
    }
    case "Polygon":
      return geometry.coordinates.flatMap((ring, at) =>
        bendRing(ring, (bent) => ({ type: "Polygon", coordinates: geometry.coordinates.with(at, bent) })),
      );
    case "MultiPolygon":
      return geometry.coordinates.flatMap((polygon, at) =>
        bendable({ type: "Polygon", coordinates: polygon }).map(({ corner, replaced, without }) => {
          const put = (bent: MapGeometry | undefined): MapGeometry =>
            bent?.type === "Polygon"
              ? { type: "MultiPolygon", coordinates: geometry.coordinates.with(at, bent.coordinates) }
              : geometry;
          return { corner, replaced: (by: LonLat) => put(replaced(by)), without: () => put(without()) };
        }),
      );
    default:
      return geometry satisfies never;
  }
}

function nearest(geometry: MapGeometry, [longitude, latitude]: LonLat): Bendable | undefined {
  // Near enough for so small a country: a degree eastward is about 0.62 of one northward.
  const distance = ({ corner }: Bendable) => Math.hypot((corner[0] - longitude) * 0.62, corner[1] - latitude);
  return bendable(geometry).toSorted((one, other) => distance(one) - distance(other))[0];
}

/** The same shape with its nearest corner moved to a point. */
export function withNearestAt(geometry: MapGeometry, point: LonLat): MapGeometry {
  return nearest(geometry, point)?.replaced(rounded(point)) ?? geometry;
}

/** The same shape without its nearest corner, if it can do without. */
export function withoutNearest(geometry: MapGeometry, point: LonLat): MapGeometry {
  return nearest(geometry, point)?.without() ?? geometry;
}

export function cornerCount(geometry: MapGeometry): number {
  return bendable(geometry).length;
}
