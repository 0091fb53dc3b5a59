import L from "leaflet";
import type { LonLat, MapGeometry } from "./map-shape.ts";

/** Leaflet wants latitude first. */
export function latLngOf([longitude, latitude]: LonLat): L.LatLngTuple {
  return [latitude, longitude];
}

export type ShapeLayer = L.Polyline | L.Polygon;

/** A shape as Leaflet draws it, not yet on a map. */
export function layerOf(geometry: MapGeometry, options: L.PolylineOptions = {}): ShapeLayer {
  switch (geometry.type) {
    case "LineString":
      return new L.Polyline<GeoJSON.LineString>(geometry.coordinates.map(latLngOf), options);
    case "Polygon":
      return new L.Polygon(
        geometry.coordinates.map((ring) => ring.map(latLngOf)),
        options,
      );
    case "MultiPolygon":
      return new L.Polygon(
        geometry.coordinates.map((polygon) => polygon.map((ring) => ring.map(latLngOf))),
        options,
      );
    default:
      return geometry satisfies never;
  }
}
