import { DateField } from "@omzien/ui";
import { useTranslator } from "../../shell/shell-context.tsx";
import { addDays, localDate } from "./local-date.ts";
import type { TimingFieldsProps } from "./timing-fields.ts";

/** The last day: help always ends (#80). */
export function UntilField({
  timing,
  change,
  errorOf,
  asHeading,
}: TimingFieldsProps & { asHeading?: boolean }) {
  const { t } = useTranslator();
  const today = localDate();
  return (
    <DateField
      id="ends-on"
      name="ends-on"
      asHeading={asHeading ?? false}
      label={asHeading ? t("ask.days.flexible") : t("ask.days.ends")}
      hint={t("ask.days.ends.hint")}
      error={errorOf("ends-on")}
      min={today}
      max={addDays(today, 366)}
      suggestions={[
        { value: addDays(today, 7), label: t("ask.days.week") },
        { value: addDays(today, 30), label: t("ask.days.month") },
        { value: addDays(today, 91), label: t("ask.days.quarter") },
      ]}
      value={timing.endsOn}
      onChange={(endsOn) => change({ endsOn })}
    />
  );
}
