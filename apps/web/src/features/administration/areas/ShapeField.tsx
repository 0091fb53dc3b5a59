import type { AreaItem, AreaShape } from "@omzien/contracts";
import { CheckboxGroup, FieldError, RadioGroup, Stack } from "@omzien/ui";
import { AreaSketch, type MapGeometry } from "@omzien/ui/AreaSketch";
import { useMemo } from "react";
import { useSite, useTranslator } from "../../../shell/shell-context.tsx";
import { type DrawnKind, shapesOf, sketchWords } from "./map-words.ts";

/** Where something lies, while it is being made. */
export interface ShapeValue {
  how: AreaShape["kind"];
  geometry: MapGeometry | null;
  areaIds: string[];
}

export interface ShapeFieldProps {
  kind: DrawnKind;
  items: readonly AreaItem[];
  /** What is being redrawn is not drawn along itself. */
  ownId?: string;
  value: ShapeValue;
  onChange: (value: ShapeValue) => void;
  errorOf: (fieldId: string) => string | undefined;
}

/** Draws on the map; a project may also be a list of neighbourhoods to tick. */
export function ShapeField({ kind, items, ownId, value, onChange, errorOf }: ShapeFieldProps) {
  const translator = useTranslator();
  const { t } = translator;
  const { mapTiles } = useSite();
  const around = useMemo(() => shapesOf(items).filter(({ id }) => id !== ownId), [items, ownId]);
  const words = useMemo(() => sketchWords(translator), [translator]);
  const neighbourhoods = items.filter((item) => item.kind === "neighbourhood" && !item.isPlanned);
  const error = errorOf("shape");
  return (
    <Stack>
      {kind === "project" && (
        <RadioGroup
          id="how"
          name="how"
          label={t("areas.form.how")}
          columns={2}
          options={[
            { value: "areas", label: t("areas.form.how.areas"), hint: t("areas.form.how.areas.hint") },
            { value: "drawn", label: t("areas.form.how.drawn"), hint: t("areas.form.how.drawn.hint") },
          ]}
          value={value.how}
          onChange={(how) => onChange({ ...value, how })}
        />
      )}
      {value.how === "areas" ? (
        <CheckboxGroup
          id="areas"
          name="areas"
          label={t("areas.form.areas")}
          columns={3}
          error={errorOf("areas")}
          options={neighbourhoods.map(({ id, name }) => ({ value: id, label: name }))}
          values={value.areaIds}
          onChange={(areaIds) => onChange({ ...value, areaIds })}
        />
      ) : (
        <Stack>
          {error && <FieldError id="shape-error">{error}</FieldError>}
          <AreaSketch
            id="shape"
            label={t(kind === "barrier" ? "areas.sketch.line" : "areas.sketch.area")}
            kind={kind === "barrier" ? "line" : "area"}
            value={value.geometry}
            onChange={(geometry) => onChange({ ...value, geometry })}
            around={around}
            tiles={mapTiles}
            words={words}
          />
        </Stack>
      )}
    </Stack>
  );
}

/** As the API takes it; without a drawing there is nothing to take. */
export function shapeIn({ how, geometry, areaIds }: ShapeValue): unknown {
  if (how === "areas") return { kind: how, areaIds };
  return geometry === null ? undefined : { kind: how, geometry };
}
