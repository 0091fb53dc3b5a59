import type { ReactNode } from "react";
import { classNames } from "../class-names.ts";
import { type FieldWords, Group } from "../Field/Field.tsx";
import css from "./Choice.module.css";

export interface ChoiceOption<Value extends string> {
  value: Value;
  label: ReactNode;
  hint?: ReactNode;
  icon?: ReactNode;
}

export interface RadioGroupProps<Value extends string> extends FieldWords {
  id: string;
  name: string;
  /** The legend is the question of the page. */
  asHeading?: boolean;
  options: readonly ChoiceOption<Value>[];
  value: Value | undefined;
  onChange: (value: Value) => void;
  /** Side by side where there is room; below that one under the other. */
  columns?: 1 | 2 | 3;
}

/** One answer out of a few, as large cards that are tapped anywhere. */
export function RadioGroup<Value extends string>({
  id,
  name,
  options,
  value,
  onChange,
  columns = 1,
  ...words
}: RadioGroupProps<Value>) {
  return (
    <Group id={id} {...words}>
      <div className={css["container"]}>
        <div className={classNames(css["choices"], css[`columns${columns}`])}>
          {options.map((option) => (
            <label key={option.value} className={css["choice"]}>
              <input
                type="radio"
                name={name}
                value={option.value}
                checked={option.value === value}
                onChange={() => onChange(option.value)}
                className={classNames(css["mark"], css["round"])}
              />
              <ChoiceWords option={option} />
            </label>
          ))}
        </div>
      </div>
    </Group>
  );
}

/** Icon, label and hint of one choice. */
export function ChoiceWords({ option }: { option: Omit<ChoiceOption<string>, "value"> }) {
  return (
    <>
      {option.icon && (
        <span className={css["icon"]} aria-hidden>
          {option.icon}
        </span>
      )}
      <span className={css["words"]}>
        <span className={css["label"]}>{option.label}</span>
        {option.hint && <span className={css["hint"]}>{option.hint}</span>}
      </span>
    </>
  );
}
