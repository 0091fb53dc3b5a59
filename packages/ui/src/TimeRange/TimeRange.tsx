import { classNames } from "../class-names.ts";
import { fieldLinks, type FieldWords, Group } from "../Field/Field.tsx";
import field from "../Field/Field.module.css";
import { useUiTexts } from "../texts/UiTexts.tsx";
import css from "./TimeRange.module.css";

/** Local times `09:30`; empty while not chosen. */
export interface TimeSpan {
  from: string;
  to: string;
}

export interface TimeRangeProps extends FieldWords {
  id: string;
  name: string;
  asHeading?: boolean;
  value: TimeSpan;
  onChange: (value: TimeSpan) => void;
  /** Steps of the clock in minutes. */
  stepMinutes?: number;
}

/** From when until when, within one day. */
export function TimeRange({ id, name, value, onChange, stepMinutes = 15, ...words }: TimeRangeProps) {
  const texts = useUiTexts();
  const invalid = fieldLinks(id, words)["aria-invalid"];
  const ends = [
    { key: "from", label: texts.from },
    { key: "to", label: texts.to },
  ] as const;
  return (
    <Group id={id} {...words}>
      <div className={css["range"]}>
        {ends.map(({ key, label }) => (
          <label key={key} className={css["end"]}>
            <span>{label}</span>
            <input
              type="time"
              id={`${id}-${key}`}
              name={`${name}-${key}`}
              step={stepMinutes * 60}
              value={value[key]}
              aria-invalid={invalid}
              onChange={(event) => onChange({ ...value, [key]: event.target.value })}
              className={classNames(field["box"], css["time"])}
            />
          </label>
        ))}
      </div>
    </Group>
  );
}
