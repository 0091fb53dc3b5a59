import { ladderRails, type SearchRules, type Urgency, waveRails } from "@omzien/contracts";
import { Heading, Stack, Text, TextField } from "@omzien/ui";
import { useTranslator } from "../../../shell/shell-context.tsx";
import type { FieldPlace } from "../../forms/form-faults.ts";
import { unitMinutes } from "./search-rules-door.ts";

export interface RuleFieldsProps {
  values: SearchRules;
  errorOf: (fieldId: string) => string | undefined;
  onChange: (values: SearchRules) => void;
}

/** Where the faults of one urgency are shown, in the order of the page. */
export function urgencyPlaces(urgency: Urgency): FieldPlace[] {
  const waves = `/settings/waves/${urgency}`;
  const ladder = `/settings/ladder/${urgency}`;
  return [
    { pointer: `${waves}/chance`, id: `${urgency}-chance` },
    { pointer: `${waves}/least`, id: `${urgency}-least` },
    { pointer: `${waves}/most`, id: `${urgency}-most` },
    { pointer: `${waves}/waitMinutes`, id: `${urgency}-wait` },
    { pointer: `${ladder}/adjoiningMinutes`, id: `${urgency}-adjoining` },
    { pointer: `${ladder}/municipalityMinutes`, id: `${urgency}-municipality` },
  ];
}

/** How many are asked at once, how long is waited, and when it is asked further away; for one urgency. */
export function UrgencyFields({ urgency, ...form }: RuleFieldsProps & { urgency: Urgency }) {
  const { t } = useTranslator();
  return (
    <Stack>
      <Heading level={2}>{t(`search-rules.urgency.${urgency}`)}</Heading>
      <Text>{t(`search-rules.urgency.${urgency}.text`)}</Text>
      {fieldsOf(urgency, form).map(({ name, value, range: [least, most], isTime, change }) => (
        <TextField
          key={name}
          id={`${urgency}-${name}`}
          width="short"
          inputMode="numeric"
          label={
            isTime
              ? t(`search-rules.${name}.${unitMinutes[urgency] === 60 ? "hours" : "minutes"}`)
              : t(`search-rules.${name}`)
          }
          hint={t("search-rules.range", { least, most })}
          error={form.errorOf(`${urgency}-${name}`)}
          value={String(value)}
          onChange={({ target }) => change(Number(target.value.replace(",", ".")) || 0)}
        />
      ))}
    </Stack>
  );
}

type Field = {
  value: number;
  range: readonly [least: number, most: number];
  change: (value: number) => void;
} & (
  | { isTime: false; name: "chance" | "least" | "most" }
  | { isTime: true; name: "wait" | "adjoining" | "municipality" }
);

function fieldsOf(urgency: Urgency, { values, onChange }: RuleFieldsProps): Field[] {
  const wave = values.waves[urgency];
  const steps = values.ladder[urgency];
  const unit = unitMinutes[urgency];
  const inUnits = ([least, most]: readonly [number, number]) =>
    [Math.ceil(least / unit), Math.floor(most / unit)] as const;
  const changeWave = (changed: Partial<typeof wave>) =>
    onChange({ ...values, waves: { ...values.waves, [urgency]: { ...wave, ...changed } } });
  const changeSteps = (changed: Partial<typeof steps>) =>
    onChange({ ...values, ladder: { ...values.ladder, [urgency]: { ...steps, ...changed } } });
  const count = (name: "chance" | "least" | "most"): Field => ({
    name,
    isTime: false,
    value: wave[name],
    range: waveRails[name],
    change: (value) => changeWave({ [name]: value }),
  });
  const time = (name: "adjoining" | "municipality"): Field => ({
    name,
    isTime: true,
    value: steps[`${name}Minutes`] / unit,
    range: inUnits(ladderRails[urgency]),
    change: (value) => changeSteps({ [`${name}Minutes`]: value * unit }),
  });
  const wait: Field = {
    name: "wait",
    isTime: true,
    value: wave.waitMinutes / unit,
    range: inUnits(waveRails.waitMinutes[urgency]),
    change: (value) => changeWave({ waitMinutes: value * unit }),
  };
  return [count("chance"), count("least"), count("most"), wait, time("adjoining"), time("municipality")];
}
