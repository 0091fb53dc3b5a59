import { useEffect, useId, useRef } from "react";
import { VisuallyHidden } from "../VisuallyHidden/VisuallyHidden.tsx";
import type { AreaMapProps } from "./AreaMap.tsx";
import css from "./AreaMap.module.css";
import { showWhole, useLeaflet } from "./use-leaflet.ts";
import { useShapes } from "./use-shapes.ts";

/** The map behind `AreaMap`; imports Leaflet, so it is only ever imported lazily. */
export function DrawnMap({ label, shapes, tiles, words, selected = [], onSelect }: AreaMapProps) {
  const keysId = useId();
  const ground = useRef<HTMLDivElement>(null);
  const map = useLeaflet(ground, { tiles, words });
  useShapes(map, { shapes, selected, onSelect });
  // Once per set of shapes, not whenever the page is drawn again.
  const drawn = shapes.map(({ id }) => id).join();
  const shown = useRef<string>(undefined);
  useEffect(() => {
    if (!map || shown.current === drawn) return;
    shown.current = drawn;
    showWhole(map, shapes);
  }, [map, drawn, shapes]);
  return (
    <figure className={css["figure"]}>
      <div ref={ground} className={css["map"]} role="region" aria-label={label} aria-describedby={keysId} />
      <VisuallyHidden>
        <span id={keysId}>{words.keys}</span>
      </VisuallyHidden>
      {tiles && <figcaption className={css["source"]}>{tiles.attribution}</figcaption>}
    </figure>
  );
}
