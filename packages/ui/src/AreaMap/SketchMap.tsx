import { Crosshair, MapPin, RotateCcw, Trash2, Undo2 } from "lucide-react";
import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import { Button } from "../Button/Button.tsx";
import { Row, Stack } from "../PageLayout/PageLayout.tsx";
import { Text } from "../Text/Text.tsx";
import css from "./AreaMap.module.css";
import type { AreaSketchProps } from "./AreaSketch.tsx";
import type { LonLat, MapGeometry } from "./map-shape.ts";
import { closed, cornerCount, rounded, withNearestAt, withoutNearest } from "./sketch-geometry.ts";
import { moveByKey, showWhole, useLeaflet } from "./use-leaflet.ts";
import { useShapes } from "./use-shapes.ts";
import { useSketchLayer } from "./use-sketch-layer.ts";

const none: readonly string[] = [];

/** The map behind `AreaSketch`; imports Leaflet and its editor, so it is only ever imported lazily. */
export function SketchMap({ id, label, kind, value, onChange, around, tiles, words }: AreaSketchProps) {
  const keysId = useId();
  const ground = useRef<HTMLDivElement>(null);
  const [corners, setCorners] = useState<readonly LonLat[]>([]);
  const map = useLeaflet(ground, { tiles, words, isFine: true });
  useShapes(map, { shapes: around, selected: none, onSelect: undefined });
  const setCorner = (corner: LonLat) =>
    setCorners((before) =>
      before.at(-1)?.join() === rounded(corner).join() ? before : [...before, rounded(corner)],
    );
  useSketchLayer(map, { value, corners, onBent: onChange, onTap: value ? undefined : setCorner });
  const isShown = useRef(false);
  useEffect(() => {
    if (!map || isShown.current) return;
    isShown.current = true;
    showWhole(map, value ? [{ geometry: value }] : around);
  }, [map, value, around]);

  const cross = (): LonLat | undefined => {
    const middle = map?.getCenter();
    return middle && [middle.lng, middle.lat];
  };
  const atCross = (act: (corner: LonLat) => void) => () => {
    const corner = cross();
    if (corner) act(corner);
  };
  const shape = closed(kind, corners);
  const close = () => {
    if (!shape) return;
    onChange(shape);
    setCorners([]);
  };
  const onKey = (event: KeyboardEvent) => {
    if (!map || event.target !== ground.current || event.ctrlKey || event.metaKey || event.altKey) return;
    if (moveByKey(map, event)) event.preventDefault();
    if (event.key !== "Enter") return;
    event.preventDefault();
    atCross((corner) => (value ? onChange(withNearestAt(value, corner)) : setCorner(corner)))();
  };
  return (
    <Stack>
      <figure className={css["figure"]}>
        <div className={css["frame"]}>
          <div
            id={id}
            ref={ground}
            className={css["map"]}
            role="application"
            tabIndex={0}
            aria-label={label}
            aria-describedby={keysId}
            onKeyDown={onKey}
          />
          <Crosshair aria-hidden className={css["cross"]} />
        </div>
        {tiles && <figcaption className={css["source"]}>{tiles.attribution}</figcaption>}
      </figure>
      <Text muted>
        <span id={keysId}>{words.keys}</span>
      </Text>
      <div role="status">
        <Text>{value ? words.closed(cornerCount(value)) : words.corners(corners.length)}</Text>
      </div>
      {value ? (
        <BendButtons value={value} words={words} onChange={onChange} atCross={atCross} />
      ) : (
        <CornerButtons
          count={corners.length}
          words={words}
          onSet={atCross(setCorner)}
          onRemove={() => setCorners((before) => before.slice(0, -1))}
          onClose={shape && close}
        />
      )}
    </Stack>
  );
}

/** Bends what is closed, corner by corner. */
function BendButtons({
  value,
  words,
  onChange,
  atCross,
}: Pick<AreaSketchProps, "words" | "onChange"> & {
  value: MapGeometry;
  atCross: (act: (corner: LonLat) => void) => () => void;
}) {
  return (
    <Row>
      <Button
        variant="secondary"
        icon={<MapPin aria-hidden />}
        onClick={atCross((corner) => onChange(withNearestAt(value, corner)))}
      >
        {words.moveCorner}
      </Button>
      <Button
        variant="secondary"
        icon={<Trash2 aria-hidden />}
        onClick={atCross((corner) => onChange(withoutNearest(value, corner)))}
      >
        {words.dropCorner}
      </Button>
      <Button variant="secondary" icon={<RotateCcw aria-hidden />} onClick={() => onChange(null)}>
        {words.again}
      </Button>
    </Row>
  );
}

function CornerButtons({
  count,
  words,
  onSet,
  onRemove,
  onClose,
}: Pick<AreaSketchProps, "words"> & {
  count: number;
  onSet: () => void;
  onRemove: () => void;
  /** Undefined while there are too few corners. */
  onClose: (() => void) | undefined;
}) {
  return (
    <Row>
      <Button variant="secondary" icon={<MapPin aria-hidden />} onClick={onSet}>
        {words.setCorner}
      </Button>
      {count > 0 && (
        <Button variant="secondary" icon={<Undo2 aria-hidden />} onClick={onRemove}>
          {words.removeCorner}
        </Button>
      )}
      {onClose && (
        <Button variant="secondary" onClick={onClose}>
          {words.close}
        </Button>
      )}
    </Row>
  );
}
