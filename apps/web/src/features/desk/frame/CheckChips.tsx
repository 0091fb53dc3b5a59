import { type FieldWords, Group } from "@omzien/ui";
import css from "./Segments.module.css";

export interface CheckChipsProps<Value extends string> extends FieldWords {
  id: string;
  name: string;
  options: readonly { value: Value; label: string }[];
  values: readonly Value[];
  /** Chosen values, in the order of the options. */
  onChange: (values: Value[]) => void;
}

/** Any number of answers in a few rows, for the desk: a `CheckboxGroup` without its room for thumbs. */
export function CheckChips<Value extends string>(props: CheckChipsProps<Value>) {
  const { id, name, options, values, onChange, ...words } = props;
  const toggle = (value: Value, chosen: boolean) =>
    onChange(
      options
        .map((option) => option.value)
        .filter((each) => (each === value ? chosen : values.includes(each))),
    );
  return (
    <Group id={id} {...words}>
      <div className={css["row"]}>
        {options.map((option) => (
          <label key={option.value} className={css["segment"]}>
            <input
              type="checkbox"
              name={name}
              value={option.value}
              checked={values.includes(option.value)}
              onChange={(event) => toggle(option.value, event.target.checked)}
              className={css["input"]}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </Group>
  );
}
