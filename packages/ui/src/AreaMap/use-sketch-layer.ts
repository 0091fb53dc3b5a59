import L from "leaflet";
// After Leaflet, to which it adds itself.
import "@geoman-io/leaflet-geoman-free";
import { useEffect, useRef } from "react";
import css from "./AreaMap.module.css";
import type { LonLat, MapGeometry } from "./map-shape.ts";
import { latLngOf, layerOf } from "./shape-layer.ts";
import { rounded } from "./sketch-geometry.ts";

interface Sketch {
  value: MapGeometry | null;
  /** While it is not closed yet. */
  corners: readonly LonLat[];
  onBent: (value: MapGeometry) => void;
  onTap: ((corner: LonLat) => void) | undefined;
}

const grabPixels = 20;

/** Keeps what is being drawn on the map: a row of corners, or a closed shape whose corners can be dragged. */
export function useSketchLayer(map: L.Map | undefined, { value, corners, onBent, onTap }: Sketch): void {
  const act = useRef({ onBent, onTap });
  act.current = { onBent, onTap };
  useEffect(() => {
    if (!map) return undefined;
    const tap = ({ latlng }: L.LeafletMouseEvent) => act.current.onTap?.([latlng.lng, latlng.lat]);
    map.on("click", tap);
    return () => {
      map.off("click", tap);
    };
  }, [map]);
  useEffect(() => {
    if (!map || value) return undefined;
    const points = corners.map(latLngOf);
    const line = L.polyline(points, { className: css["sketch"] ?? "", interactive: false });
    const marks = points.map((point) =>
      L.circleMarker(point, { radius: 6, className: css["corner"] ?? "", interactive: false }),
    );
    const layer = L.featureGroup([line, ...marks]).addTo(map);
    return () => removeFrom(map, layer);
  }, [map, value, corners]);
  useEffect(() => {
    if (!map || !value) return undefined;
    const layer = layerOf(value, { className: css["sketch"] ?? "" }).addTo(map);
    layer.pm.enable({ snappable: true, snapDistance: grabPixels, allowSelfIntersection: true });
    hideGrips(map);
    // The whole event of a drag ends before the layer is drawn anew.
    layer.on("pm:edit", () => setTimeout(() => act.current.onBent(geometryOf(layer, value)), 0));
    return () => {
      layer.pm.disable();
      removeFrom(map, layer);
    };
  }, [map, value]);
}

/** Corners to drag are for pointers; with keys and aloud they are bent at the cross, by buttons that say so. */
function hideGrips(map: L.Map): void {
  for (const grip of map.getPane("markerPane")?.querySelectorAll(".marker-icon") ?? []) {
    grip.removeAttribute("role");
    grip.removeAttribute("tabindex");
    grip.setAttribute("aria-hidden", "true");
  }
}

function removeFrom(map: L.Map, layer: L.Layer): void {
  // A map that is gone has taken its layers along.
  if (map.getPane("mapPane")) layer.remove();
}

/** As it was given, with its corners where they are now. */
function geometryOf(layer: L.Polyline | L.Polygon, value: MapGeometry): MapGeometry {
  const { geometry } = layer.toGeoJSON(6);
  const corner = ([longitude = 0, latitude = 0]: readonly number[]): LonLat => rounded([longitude, latitude]);
  if (geometry.type === "LineString")
    return { type: geometry.type, coordinates: geometry.coordinates.map(corner) };
  if (geometry.type === "Polygon")
    return { type: "Polygon", coordinates: geometry.coordinates.map((ring) => ring.map(corner)) };
  if (geometry.type === "MultiPolygon")
    return {
      type: "MultiPolygon",
      coordinates: geometry.coordinates.map((polygon) => polygon.map((ring) => ring.map(corner))),
    };
  return value;
}
