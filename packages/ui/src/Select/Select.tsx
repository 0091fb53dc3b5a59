import type { SelectHTMLAttributes } from "react";
import { classNames } from "../class-names.ts";
import { Field, type FieldWords } from "../Field/Field.tsx";
import field from "../Field/Field.module.css";
import css from "./Select.module.css";

export interface SelectProps extends FieldWords, Omit<SelectHTMLAttributes<HTMLSelectElement>, "id"> {
  id: string;
  options: readonly { value: string; label: string; disabled?: boolean }[];
  width?: "short" | "medium" | "full";
}

/** A choice from more than about seven; for fewer, `RadioGroup` shows them all. */
export function Select({
  id,
  label,
  hint,
  error,
  optional,
  options,
  width = "medium",
  className,
  ...select
}: SelectProps) {
  return (
    <Field {...{ id, label, hint, error }} optional={optional ?? false}>
      {(links) => (
        <select
          {...select}
          {...links}
          className={classNames(field["box"], field[width], css["select"], className)}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value} disabled={option.disabled}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
