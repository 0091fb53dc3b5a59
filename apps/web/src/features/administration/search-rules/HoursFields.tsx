import { deskRails, quietRails, restRails } from "@omzien/contracts";
import { Checkbox, CheckboxGroup, Heading, Stack, Text, TextField } from "@omzien/ui";
import { useTranslator } from "../../../shell/shell-context.tsx";
import type { FieldPlace } from "../../forms/form-faults.ts";
import type { RuleFieldsProps } from "./UrgencyFields.tsx";

export const hoursPlaces: readonly FieldPlace[] = [
  { pointer: "/settings/quiet/fromHour", id: "quiet-from" },
  { pointer: "/settings/quiet/toHour", id: "quiet-to" },
  { pointer: "/settings/restHours", id: "rest" },
  { pointer: "/settings/desk/days", id: "desk-days", missing: "search-rules.days.missing" },
  { pointer: "/settings/desk/fromHour", id: "desk-from" },
  { pointer: "/settings/desk/toHour", id: "desk-to" },
];

const weekdays = ["1", "2", "3", "4", "5", "6", "7"] as const;

/** When nobody is asked, how long a helper rests, and when somebody is at the desk. */
export function HoursFields({ values, errorOf, onChange }: RuleFieldsProps) {
  const { t, formatWeekday } = useTranslator();
  const { quiet, desk } = values;
  const hour = (id: string, value: number, [least, most]: readonly [number, number]) => ({
    id,
    width: "short" as const,
    inputMode: "numeric" as const,
    hint: t("search-rules.range", { least, most }),
    error: errorOf(id),
    value: String(value),
  });
  const setQuiet = (changed: Partial<typeof quiet>) =>
    onChange({ ...values, quiet: { ...quiet, ...changed } });
  const setDesk = (changed: Partial<typeof desk>) => onChange({ ...values, desk: { ...desk, ...changed } });
  return (
    <Stack>
      <Heading level={2}>{t("search-rules.quiet")}</Heading>
      <Text>{t("search-rules.quiet.text")}</Text>
      <TextField
        {...hour("quiet-from", quiet.fromHour, quietRails.fromHour)}
        label={t("search-rules.quiet.from")}
        onChange={({ target }) => setQuiet({ fromHour: Number(target.value) || 0 })}
      />
      <TextField
        {...hour("quiet-to", quiet.toHour, quietRails.toHour)}
        label={t("search-rules.quiet.to")}
        onChange={({ target }) => setQuiet({ toHour: Number(target.value) || 0 })}
      />
      <TextField
        {...hour("rest", values.restHours, restRails)}
        label={t("search-rules.rest")}
        onChange={({ target }) => onChange({ ...values, restHours: Number(target.value) || 0 })}
      />
      <Heading level={2}>{t("search-rules.desk")}</Heading>
      <CheckboxGroup
        id="desk-days"
        name="desk-days"
        label={t("search-rules.days")}
        error={errorOf("desk-days")}
        columns={2}
        options={weekdays.map((value) => ({ value, label: formatWeekday(Number(value)) }))}
        values={weekdays.filter((value) => desk.days.includes(Number(value)))}
        onChange={(days) => setDesk({ days: days.map(Number) })}
      />
      <TextField
        {...hour("desk-from", desk.fromHour, deskRails.fromHour)}
        label={t("search-rules.desk.from")}
        onChange={({ target }) => setDesk({ fromHour: Number(target.value) || 0 })}
      />
      <TextField
        {...hour("desk-to", desk.toHour, deskRails.toHour)}
        label={t("search-rules.desk.to")}
        onChange={({ target }) => setDesk({ toHour: Number(target.value) || 0 })}
      />
      <Checkbox
        id="rings-wait"
        name="rings-wait"
        label={t("search-rules.rings.wait")}
        hint={t("search-rules.rings.wait.hint")}
        checked={values.ringsWaitForDesk}
        onChange={(ringsWaitForDesk) => onChange({ ...values, ringsWaitForDesk })}
      />
    </Stack>
  );
}
