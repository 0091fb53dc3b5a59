import type { AreaItem } from "@omzien/contracts";
import type { Translator } from "@omzien/i18n";
import type { MapShape, MapWords } from "@omzien/ui/AreaMap";
import type { SketchWords } from "@omzien/ui/AreaSketch";

/** What can be drawn; twins are two that are there already. */
export type DrawnKind = "neighbourhood" | "project" | "barrier";

const shapeKinds = { neighbourhood: "area", project: "project", barrier: "barrier" } as const;

/** What there is to see of the map; twins have no shape of their own. */
export function shapesOf(items: readonly AreaItem[]): MapShape[] {
  return items.flatMap(({ id, name, kind, geometry }) =>
    kind === "twin" || geometry === null ? [] : [{ id, name, kind: shapeKinds[kind], geometry }],
  );
}

export function mapWords({ t }: Translator): MapWords {
  return { zoomIn: t("areas.map.zoom-in"), zoomOut: t("areas.map.zoom-out"), keys: t("areas.map.keys") };
}

export function sketchWords(translator: Translator): SketchWords {
  const { t } = translator;
  return {
    ...mapWords(translator),
    keys: t("areas.sketch.keys"),
    setCorner: t("areas.sketch.set"),
    removeCorner: t("areas.sketch.remove"),
    close: t("areas.sketch.close"),
    moveCorner: t("areas.sketch.move"),
    dropCorner: t("areas.sketch.drop"),
    again: t("areas.sketch.again"),
    corners: (count) => t("areas.sketch.corners", { count }),
    closed: (count) => t("areas.sketch.closed", { count }),
  };
}

/** What something is called; twins by the two. */
export function nameOf(item: AreaItem, items: readonly AreaItem[]): string {
  if (item.kind !== "twin") return item.name;
  return item.areaIds.map((id) => items.find((each) => each.id === id)?.name ?? "").join(" – ");
}
