import type { InputHTMLAttributes } from "react";
import { classNames } from "../class-names.ts";
import { Field, type FieldWords } from "../Field/Field.tsx";
import css from "../Field/Field.module.css";

export interface TextFieldProps extends FieldWords, Omit<InputHTMLAttributes<HTMLInputElement>, "id"> {
  id: string;
  asHeading?: boolean;
  /** A field is as wide as the answer is long. */
  width?: "short" | "medium" | "full";
}

/** One line of text: a name, a postcode, an e-mail address. */
export function TextField({
  id,
  label,
  hint,
  error,
  optional,
  asHeading,
  width = "medium",
  className,
  ...input
}: TextFieldProps) {
  return (
    <Field {...{ id, label, hint, error }} optional={optional ?? false} asHeading={asHeading ?? false}>
      {(links) => (
        <input type="text" {...input} {...links} className={classNames(css["box"], css[width], className)} />
      )}
    </Field>
  );
}
