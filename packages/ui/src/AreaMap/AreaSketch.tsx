import { lazy, Suspense } from "react";
import { useUiTexts } from "../texts/UiTexts.tsx";
import type { MapGeometry, MapShape, MapTiles, MapWords } from "./map-shape.ts";

export type { MapGeometry } from "./map-shape.ts";

const SketchMap = lazy(() => import("./SketchMap.tsx").then((map) => ({ default: map.SketchMap })));

export interface SketchWords extends MapWords {
  setCorner: string;
  removeCorner: string;
  close: string;
  moveCorner: string;
  dropCorner: string;
  again: string;
  /** "3 hoeken gezet." */
  corners: (count: number) => string;
  closed: (count: number) => string;
}

export interface AreaSketchProps {
  /** Leads from the fault of the form to here. */
  id: string;
  label: string;
  kind: "area" | "line";
  value: MapGeometry | null;
  onChange: (value: MapGeometry | null) => void;
  /** What is there already, to draw along; new borders cling to it. */
  around: readonly MapShape[];
  tiles?: MapTiles | undefined;
  words: SketchWords;
}

/**
 * Draws an area or a line: by tapping its corners, or with the keyboard alone, by moving the map below a cross and
 * setting a corner there. What is closed is dragged into shape, or bent corner by corner at the cross.
 */
export function AreaSketch(props: AreaSketchProps) {
  const texts = useUiTexts();
  return (
    <Suspense fallback={<p role="status">{texts.loading}</p>}>
      <SketchMap {...props} />
    </Suspense>
  );
}
