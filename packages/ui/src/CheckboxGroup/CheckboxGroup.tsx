import type { ReactNode } from "react";
import { classNames } from "../class-names.ts";
import { FieldError, type FieldWords, fieldLinks, Group } from "../Field/Field.tsx";
import css from "../RadioGroup/Choice.module.css";
import { type ChoiceOption, ChoiceWords } from "../RadioGroup/RadioGroup.tsx";

export interface CheckboxGroupProps<Value extends string> extends FieldWords {
  id: string;
  name: string;
  asHeading?: boolean;
  options: readonly ChoiceOption<Value>[];
  values: readonly Value[];
  /** Chosen values, in the order of the options. */
  onChange: (values: Value[]) => void;
  columns?: 1 | 2 | 3;
}

/** Any number of answers, as large cards that are tapped anywhere. */
export function CheckboxGroup<Value extends string>({
  id,
  name,
  options,
  values,
  onChange,
  columns = 1,
  ...words
}: CheckboxGroupProps<Value>) {
  const toggle = (value: Value, chosen: boolean) =>
    onChange(
      options
        .map((option) => option.value)
        .filter((each) => (each === value ? chosen : values.includes(each))),
    );
  return (
    <Group id={id} {...words}>
      <div className={css["container"]}>
        <div className={classNames(css["choices"], css[`columns${columns}`])}>
          {options.map((option) => (
            <label key={option.value} className={css["choice"]}>
              <input
                type="checkbox"
                name={name}
                value={option.value}
                checked={values.includes(option.value)}
                onChange={(event) => toggle(option.value, event.target.checked)}
                className={css["mark"]}
              />
              <ChoiceWords option={option} />
            </label>
          ))}
        </div>
      </div>
    </Group>
  );
}

export interface CheckboxProps {
  id: string;
  name: string;
  label: ReactNode;
  hint?: ReactNode;
  error?: string | undefined;
  checked: boolean;
  onChange: (checked: boolean) => void;
}

/** One thing to agree with. */
export function Checkbox({ id, name, label, hint, error, checked, onChange }: CheckboxProps) {
  const links = fieldLinks(id, { error });
  return (
    <div className={css["choices"]}>
      <FieldError id={id}>{error}</FieldError>
      <label className={css["choice"]}>
        <input
          {...links}
          type="checkbox"
          name={name}
          checked={checked}
          onChange={(event) => onChange(event.target.checked)}
          className={css["mark"]}
        />
        <ChoiceWords option={{ label, hint }} />
      </label>
    </div>
  );
}
