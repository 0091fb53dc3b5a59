import { type FieldWords, Group } from "@omzien/ui";
import css from "./Segments.module.css";

export interface SegmentsProps<Value extends string> extends FieldWords {
  id: string;
  name: string;
  options: readonly { value: Value; label: string }[];
  value: Value | undefined;
  onChange: (value: Value) => void;
}

/** One answer out of a few in one row, for the desk: a `RadioGroup` without its room for thumbs. */
export function Segments<Value extends string>({
  id,
  name,
  options,
  value,
  onChange,
  ...words
}: SegmentsProps<Value>) {
  return (
    <Group id={id} {...words}>
      <div className={css["row"]}>
        {options.map((option) => (
          <label key={option.value} className={css["segment"]}>
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
              className={css["input"]}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </Group>
  );
}
