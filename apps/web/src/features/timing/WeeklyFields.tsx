import { CheckboxGroup, DateField } from "@omzien/ui";
import { useTranslator } from "../../shell/shell-context.tsx";
import { addDays, localDate } from "./local-date.ts";
import { SpanFields } from "./SpanFields.tsx";
import type { TimingFieldsProps } from "./timing-fields.ts";
import { UntilField } from "./UntilField.tsx";

const weekdays = [1, 2, 3, 4, 5, 6, 7] as const;

/** Every week: the days, the hours, from when, and until when. */
export function WeeklyFields(props: TimingFieldsProps) {
  const { timing, change, errorOf } = props;
  const { t, formatWeekday } = useTranslator();
  const today = localDate();
  return (
    <>
      <CheckboxGroup
        id="weekdays"
        name="weekdays"
        label={t("ask.days.weekdays")}
        columns={2}
        error={errorOf("weekdays")}
        options={weekdays.map((weekday) => ({
          value: String(weekday),
          label: formatWeekday(weekday).replace(/^./, (letter) => letter.toUpperCase()),
        }))}
        values={timing.weekdays.map(String)}
        onChange={(values) => change({ weekdays: values.map(Number) })}
      />
      <SpanFields
        id="weekly"
        span={timing.weekly}
        change={(changes) => change({ weekly: { ...timing.weekly, ...changes } })}
        errorOf={errorOf}
      />
      <DateField
        id="starts-on"
        name="starts-on"
        label={t("ask.days.starts")}
        error={errorOf("starts-on")}
        min={today}
        max={addDays(today, 366)}
        suggestions={[
          { value: today, label: t("ask.days.today") },
          { value: addDays(today, 7), label: t("ask.days.week") },
        ]}
        value={timing.startsOn}
        onChange={(startsOn) => change({ startsOn })}
      />
      <UntilField {...props} />
    </>
  );
}
