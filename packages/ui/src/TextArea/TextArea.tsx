import type { TextareaHTMLAttributes } from "react";
import { classNames } from "../class-names.ts";
import { Field, type FieldWords } from "../Field/Field.tsx";
import field from "../Field/Field.module.css";
import { useUiTexts } from "../texts/UiTexts.tsx";
import css from "./TextArea.module.css";

export interface TextAreaProps
  extends FieldWords,
    Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, "id" | "value" | "onChange" | "maxLength"> {
  id: string;
  asHeading?: boolean;
  value: string;
  onChange: (value: string) => void;
  /** In UTF-16 units, as the API counts. Typing on is possible; the counter says how much is too much. */
  maxLength: number;
}

/** Several lines, with a counter that is read aloud only near the end. */
export function TextArea({
  id,
  label,
  hint,
  error,
  optional,
  asHeading,
  value,
  onChange,
  maxLength,
  rows = 5,
  ...rest
}: TextAreaProps) {
  const texts = useUiTexts();
  const left = maxLength - value.length;
  const count = left < 0 ? texts.charactersOver(-left) : texts.charactersLeft(left);
  return (
    <Field {...{ id, label, hint, error }} optional={optional ?? false} asHeading={asHeading ?? false}>
      {(links) => (
        <>
          <textarea
            {...rest}
            {...links}
            rows={rows}
            value={value}
            onChange={(event) => onChange(event.target.value)}
            className={classNames(field["box"], field["full"], css["area"])}
          />
          <p
            className={classNames(css["count"], left < 0 && css["over"])}
            aria-live={left < 40 ? "polite" : "off"}
          >
            {count}
          </p>
        </>
      )}
    </Field>
  );
}
