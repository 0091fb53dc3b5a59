export type LonLat = readonly [longitude: number, latitude: number];

/** As GeoJSON (RFC 7946): degrees of WGS84, longitude first, rings closed. */
export type MapGeometry =
  | { type: "Polygon"; coordinates: readonly (readonly LonLat[])[] }
  | { type: "MultiPolygon"; coordinates: readonly (readonly (readonly LonLat[])[])[] }
  | { type: "LineString"; coordinates: readonly LonLat[] };

export interface MapShape {
  id: string;
  name: string;
  /** An area has a plain border, a project a dashed one that may overlap, a barrier is a thick line. */
  kind: "area" | "project" | "barrier";
  geometry: MapGeometry;
}

/** Where the ground below the shapes comes from; without it they are drawn on plain paper. */
export interface MapTiles {
  /** With `{z}`, `{x}` and `{y}`, in web mercator. */
  url: string;
  /** Whose map it is, as plain text; shown below the map. */
  attribution: string;
}

/** What a map says of itself; the app gives the words. */
export interface MapWords {
  zoomIn: string;
  zoomOut: string;
  /** How to move it with the keyboard. */
  keys: string;
}
