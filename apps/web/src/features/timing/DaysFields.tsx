import { Button, DateField, Heading, Stack } from "@omzien/ui";
import { Plus, Trash2 } from "lucide-react";
import { useTranslator } from "../../shell/shell-context.tsx";
import { addDays, localDate } from "./local-date.ts";
import { SpanFields } from "./SpanFields.tsx";
import { type DayDraft, emptyDay } from "./timing-draft.ts";
import type { TimingFieldsProps } from "./timing-fields.ts";

const mostDays = 10;

/** One day, or a few, each with its part of the day. */
export function DaysFields({ timing, change, errorOf }: TimingFieldsProps) {
  const { t } = useTranslator();
  const isSeveral = timing.kind === "several";
  const days = isSeveral ? timing.days : timing.days.slice(0, 1);
  const changeDay = (index: number, changes: Partial<DayDraft>) =>
    change({ days: timing.days.map((day, at) => (at === index ? { ...day, ...changes } : day)) });
  return (
    <Stack gap="l">
      {days.map((day, index) => (
        <Stack key={index}>
          {isSeveral && (
            <Heading level={2} size="m">
              {t("ask.days.nth", { number: index + 1 })}
            </Heading>
          )}
          <DayField index={index} day={day} change={changeDay} error={errorOf(`day-${index}-date`)} />
          <SpanFields
            id={`day-${index}`}
            span={day}
            change={(changes) => changeDay(index, changes)}
            errorOf={errorOf}
          />
          {isSeveral && days.length > 2 && (
            <div>
              <Button
                variant="quiet"
                icon={<Trash2 aria-hidden />}
                onClick={() => change({ days: timing.days.filter((_, at) => at !== index) })}
              >
                {t("ask.days.remove", { number: index + 1 })}
              </Button>
            </div>
          )}
        </Stack>
      ))}
      {isSeveral && days.length < mostDays && (
        <div>
          <Button
            variant="secondary"
            icon={<Plus aria-hidden />}
            onClick={() => change({ days: [...timing.days, emptyDay] })}
          >
            {t("ask.days.add")}
          </Button>
        </div>
      )}
    </Stack>
  );
}

interface DayFieldProps {
  index: number;
  day: DayDraft;
  change: (index: number, changes: Partial<DayDraft>) => void;
  error: string | undefined;
}

function DayField({ index, day, change, error }: DayFieldProps) {
  const { t, formatWeekday } = useTranslator();
  const today = localDate();
  const inTwoDays = addDays(today, 2);
  const weekday = new Date(`${inTwoDays}T12:00:00Z`).getUTCDay() || 7;
  const suggestions = [
    { value: today, label: t("ask.days.today") },
    { value: addDays(today, 1), label: t("ask.days.tomorrow") },
    { value: inTwoDays, label: formatWeekday(weekday) },
  ];
  return (
    <DateField
      id={`day-${index}-date`}
      name={`day-${index}-date`}
      label={t("ask.days.day")}
      error={error}
      min={today}
      max={addDays(today, 366)}
      suggestions={index === 0 ? suggestions : []}
      value={day.date}
      onChange={(date) => change(index, { date })}
    />
  );
}
