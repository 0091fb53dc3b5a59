import L from "leaflet";
import { useEffect, useRef } from "react";
import css from "./AreaMap.module.css";
import type { MapShape } from "./map-shape.ts";
import { layerOf, type ShapeLayer } from "./shape-layer.ts";

interface Shown {
  shapes: readonly MapShape[];
  selected: readonly string[];
  onSelect: ((id: string) => void) | undefined;
}

const classOf = { area: "area", project: "project", barrier: "barrier" } as const;
/** About the width of a letter of a name on the map, in pixels. */
const letterWidth = 8;

/** Keeps the shapes on the map the same as those given: areas below, projects and barriers above them. */
export function useShapes(map: L.Map | undefined, { shapes, selected, onSelect }: Shown): void {
  const layers = useRef(new Map<string, ShapeLayer>());
  const select = useRef(onSelect);
  select.current = onSelect;
  const isButton = onSelect !== undefined;
  useEffect(() => {
    if (!map) return undefined;
    const group = L.featureGroup().addTo(map);
    for (const kind of ["area", "project", "barrier"] as const)
      for (const shape of shapes.filter((each) => each.kind === kind))
        layers.current.set(shape.id, addShape(group, shape, isButton ? select : undefined));
    const fit = () => fitNames(map, group);
    map.on("zoomend", fit);
    fit();
    const drawn = layers.current;
    return () => {
      map.off("zoomend", fit);
      drawn.clear();
      // A map that is gone has taken its shapes along.
      if (map.getPane("mapPane")) group.remove();
    };
  }, [map, shapes, isButton]);
  useEffect(() => {
    if (!map) return;
    for (const [id, layer] of layers.current)
      layer.getElement()?.classList.toggle(css["selected"] ?? "", selected.includes(id));
  }, [map, shapes, isButton, selected]);
}

function addShape(
  group: L.FeatureGroup,
  { id, name, kind, geometry }: MapShape,
  select: { current: ((id: string) => void) | undefined } | undefined,
): ShapeLayer {
  const layer = layerOf(geometry, { className: css[classOf[kind]] ?? "", interactive: select !== undefined });
  layer.addTo(group);
  layer.on("click", () => select?.current?.(id));
  // As text: a name from a file must not become part of the page.
  const title = document.createElementNS("http://www.w3.org/2000/svg", "title");
  title.textContent = name;
  layer.getElement()?.append(title);
  const label = document.createElement("span");
  label.textContent = name;
  layer.bindTooltip(label, {
    permanent: true,
    direction: "center",
    className: css["name"] ?? "",
    interactive: false,
  });
  return layer;
}

/** Names that would not fit into their shape are left out until one comes nearer. */
function fitNames(map: L.Map, group: L.FeatureGroup): void {
  group.eachLayer((layer) => {
    if (!(layer instanceof L.Polyline)) return;
    const label = layer.getTooltip()?.getElement();
    const bounds = layer.getBounds();
    const width =
      map.latLngToLayerPoint(bounds.getNorthEast()).x - map.latLngToLayerPoint(bounds.getSouthWest()).x;
    label?.classList.toggle(css["away"] ?? "", width < (label.textContent?.length ?? 0) * letterWidth);
  });
}
