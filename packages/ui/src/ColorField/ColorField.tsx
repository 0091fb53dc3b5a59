import { classNames } from "../class-names.ts";
import { Field, type FieldWords } from "../Field/Field.tsx";
import field from "../Field/Field.module.css";
import css from "./ColorField.module.css";

export interface ColorFieldProps extends FieldWords {
  id: string;
  /** As it was typed; a colour when it is `#rrggbb`. */
  value: string;
  onChange: (value: string) => void;
  /** Names the picker beside the text: "Kies de kleur van links". */
  pickerLabel: string;
}

const isColor = (text: string) => /^#[0-9a-f]{6}$/i.test(text);

/** A colour: the browser's own picker, and the same as text for whoever has it written down. */
export function ColorField({ id, value, onChange, pickerLabel, ...words }: ColorFieldProps) {
  return (
    <Field id={id} {...words}>
      {(links) => (
        <div className={css["row"]}>
          <input
            type="color"
            aria-label={pickerLabel}
            value={isColor(value) ? value : "#000000"}
            onChange={(event) => onChange(event.target.value)}
            className={css["picker"]}
          />
          <input
            {...links}
            type="text"
            value={value}
            maxLength={7}
            autoComplete="off"
            spellCheck={false}
            autoCapitalize="none"
            onChange={(event) => onChange(event.target.value)}
            className={classNames(field["box"], css["text"])}
          />
        </div>
      )}
    </Field>
  );
}

/** A small field of a colour, beside its name in words. */
export function Swatch({ color }: { color: string }) {
  return <span aria-hidden className={css["swatch"]} style={{ background: color }} />;
}
