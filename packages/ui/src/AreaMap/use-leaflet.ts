import "./leaflet.css";
import L from "leaflet";
import { type RefObject, useEffect, useState } from "react";
import type { MapShape, MapTiles, MapWords } from "./map-shape.ts";
import { layerOf } from "./shape-layer.ts";

/** The European Netherlands, for when there is nothing to show yet. */
const wholeCountry: L.LatLngBoundsExpression = [
  [50.75, 3.35],
  [53.55, 7.23],
];
const closest = 19;
const closestAtFirst = 17;

/**
 * A map in an element for as long as that is on the page; undefined until it is there.
 * @param look.isFine for drawing: without keys of its own, see `moveByKey`.
 */
export function useLeaflet(
  ground: RefObject<HTMLElement | null>,
  { tiles, words, isFine = false }: { tiles: MapTiles | undefined; words: MapWords; isFine?: boolean },
): L.Map | undefined {
  const [map, setMap] = useState<L.Map>();
  const { zoomIn, zoomOut } = words;
  const [url, hasTiles] = [tiles?.url ?? "", tiles !== undefined];
  useEffect(() => {
    if (!ground.current) return undefined;
    const isCalm = matchMedia("(prefers-reduced-motion: reduce)").matches;
    const made = L.map(ground.current, {
      attributionControl: false,
      zoomControl: false,
      zoomAnimation: !isCalm,
      fadeAnimation: !isCalm,
      inertia: !isCalm,
      maxZoom: closest,
      // Its own keys glide, and drop what is pressed meanwhile: where a corner is to be set, that is not fine enough.
      keyboard: !isFine,
      // The page scrolls past the map; the buttons and + and - come nearer.
      scrollWheelZoom: false,
    });
    made.fitBounds(wholeCountry, { animate: false });
    L.control.zoom({ zoomInTitle: zoomIn, zoomOutTitle: zoomOut }).addTo(made);
    if (hasTiles) L.tileLayer(url, { maxZoom: closest }).addTo(made);
    setMap(made);
    return () => {
      setMap(undefined);
      made.remove();
    };
  }, [ground, url, hasTiles, zoomIn, zoomOut, isFine]);
  return map;
}

/** Brings all shapes into view; the whole country when there are none. */
export function showWhole(map: L.Map, shapes: readonly Pick<MapShape, "geometry">[]): void {
  const bounds = L.latLngBounds([]);
  for (const { geometry } of shapes) bounds.extend(layerOf(geometry).getBounds());
  map.fitBounds(bounds.isValid() ? bounds : wholeCountry, {
    animate: false,
    padding: [16, 16],
    maxZoom: closestAtFirst,
  });
}

const steps: Partial<Record<string, readonly [number, number]>> = {
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
};
const stepPixels = { small: 20, large: 100 };

/**
 * Moves a fine map by a key: arrows step by step, with Shift in large steps, plus and minus nearer or farther.
 * @returns whether the key was one of those.
 */
export function moveByKey(map: L.Map, { key, shiftKey }: { key: string; shiftKey: boolean }): boolean {
  const step = steps[key];
  if (step) {
    const pixels = shiftKey ? stepPixels.large : stepPixels.small;
    map.panBy([step[0] * pixels, step[1] * pixels], { animate: false });
  } else if (key === "+" || key === "=") map.zoomIn(1, { animate: false });
  else if (key === "-") map.zoomOut(1, { animate: false });
  else return false;
  return true;
}
