import { classNames } from "../class-names.ts";
import { Field, type FieldWords } from "../Field/Field.tsx";
import field from "../Field/Field.module.css";
import css from "./DateField.module.css";

export interface DateFieldProps extends FieldWords {
  id: string;
  name: string;
  asHeading?: boolean;
  /** Local date `2026-12-01`, or empty. */
  value: string;
  onChange: (value: string) => void;
  min?: string;
  max?: string;
  /** Days that are often meant ("morgen"), one tap each. */
  suggestions?: readonly { value: string; label: string }[];
}

/** A day. The browser's own calendar, which phones and screen readers know, with the likely days at hand. */
export function DateField({
  id,
  name,
  value,
  onChange,
  min,
  max,
  suggestions = [],
  ...words
}: DateFieldProps) {
  return (
    <Field id={id} {...words}>
      {(links) => (
        <div className={css["row"]}>
          {suggestions.length > 0 && (
            <div className={css["suggestions"]}>
              {suggestions.map((suggestion) => (
                <button
                  key={suggestion.value}
                  type="button"
                  aria-pressed={suggestion.value === value}
                  className={css["suggestion"]}
                  onClick={() => onChange(suggestion.value)}
                >
                  {suggestion.label}
                </button>
              ))}
            </div>
          )}
          <input
            {...links}
            type="date"
            name={name}
            value={value}
            min={min}
            max={max}
            onChange={(event) => onChange(event.target.value)}
            className={classNames(field["box"], css["date"])}
          />
        </div>
      )}
    </Field>
  );
}
