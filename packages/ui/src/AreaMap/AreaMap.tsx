import { lazy, Suspense } from "react";
import { useUiTexts } from "../texts/UiTexts.tsx";
import type { MapShape, MapTiles, MapWords } from "./map-shape.ts";

export type { LonLat, MapGeometry, MapShape, MapTiles, MapWords } from "./map-shape.ts";

const DrawnMap = lazy(() => import("./DrawnMap.tsx").then((drawn) => ({ default: drawn.DrawnMap })));

export interface AreaMapProps {
  /** What is on it; read aloud. Whatever it shows also stands in a list beside it. */
  label: string;
  shapes: readonly MapShape[];
  tiles?: MapTiles | undefined;
  words: MapWords;
  /** Drawn fuller, and brought into view. */
  selected?: readonly string[];
  /** A click on a shape; the list beside it must do the same. */
  onSelect?: (id: string) => void;
}

/** Areas, projects and barriers by name on a map to look at. The map itself is fetched when this is first shown. */
export function AreaMap(props: AreaMapProps) {
  const texts = useUiTexts();
  return (
    <Suspense fallback={<p role="status">{texts.loading}</p>}>
      <DrawnMap {...props} />
    </Suspense>
  );
}
