import { classNames } from "../class-names.ts";
import { Field, type FieldWords } from "../Field/Field.tsx";
import field from "../Field/Field.module.css";
import css from "./CodeField.module.css";

export interface CodeFieldProps extends FieldWords {
  id: string;
  name: string;
  asHeading?: boolean;
  value: string;
  onChange: (value: string) => void;
  /** Number of digits. */
  length?: number;
  /** Called once the last digit is there, also after pasting or autofill. */
  onComplete?: (code: string) => void;
}

/** A code from a mail: one field, so that pasting, autofill and correcting work as everywhere. */
export function CodeField({ id, name, value, onChange, length = 6, onComplete, ...words }: CodeFieldProps) {
  const take = (typed: string) => {
    const code = typed.replace(/\D/g, "").slice(0, length);
    onChange(code);
    if (code.length === length && code !== value) onComplete?.(code);
  };
  return (
    <Field id={id} {...words}>
      {(links) => (
        <input
          {...links}
          name={name}
          type="text"
          inputMode="numeric"
          autoComplete="one-time-code"
          autoCapitalize="off"
          spellCheck={false}
          value={value}
          onChange={(event) => take(event.target.value)}
          style={{ "--digits": length } as React.CSSProperties}
          className={classNames(field["box"], css["code"])}
        />
      )}
    </Field>
  );
}
