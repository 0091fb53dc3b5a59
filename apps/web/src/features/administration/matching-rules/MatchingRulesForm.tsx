import {
  loadRails,
  matchingFactors,
  type MatchingRules,
  presetWeights,
  weightRails,
  WriteMatchingRulesDraft,
} from "@omzien/contracts";
import { Button, ErrorSummary, Heading, Row, Stack, Text, TextField } from "@omzien/ui";
import { useState } from "react";
import { useTranslator } from "../../../shell/shell-context.tsx";
import { useFaults } from "../../forms/use-faults.ts";
import { ChangeList } from "../settings/ChangeList.tsx";
import { SettingButtons } from "../settings/SettingButtons.tsx";
import { changesBetween, type SettingDoor } from "../settings/setting-door.ts";
import type { SettingFormProps } from "../settings/SettingPage.tsx";
import { loads, presetNames } from "./matching-rules-door.ts";
import { TrialSection } from "./TrialSection.tsx";

export interface MatchingRulesFormProps {
  door: SettingDoor<MatchingRules>;
  form: SettingFormProps<MatchingRules>;
}

const places = [
  { pointer: "/settings/weights", id: `weight-${matchingFactors[0]}` },
  ...matchingFactors.map((factor) => ({ pointer: `/settings/weights/${factor}`, id: `weight-${factor}` })),
  ...loads.map((key) => ({ pointer: `/settings/load/${key}`, id: `load-${key}` })),
  { pointer: "/note", id: "note" },
];

/** A usual order to begin with, every weight, what changes, and what that would have done. */
export function MatchingRulesForm({ door, form }: MatchingRulesFormProps) {
  const { t } = useTranslator();
  const start = form.state.draft ?? form.state.published;
  const [values, setValues] = useState(start.settings);
  const [note, setNote] = useState("");
  const faults = useFaults(places);
  const sum = Object.values(values.weights).reduce((total, weight) => total + weight, 0);
  const changes = changesBetween(door.lines(start.settings), door.lines(values));
  const check = () => faults.check(WriteMatchingRulesDraft, { settings: values, note });
  return (
    <Stack gap="l">
      <ErrorSummary faults={faults.faults} />
      <Stack>
        <Heading level={2}>{t("matching-rules.preset.title")}</Heading>
        <Text>{t("matching-rules.preset.text")}</Text>
        <Row>
          {presetNames.map((name) => (
            <Button
              key={name}
              variant="secondary"
              onClick={() => setValues((known) => ({ ...known, weights: presetWeights[name] }))}
            >
              {t(`matching-rules.preset.${name}`)}
            </Button>
          ))}
        </Row>
      </Stack>
      <NumberFields values={values} errorOf={faults.errorOf} onChange={setValues} />
      <div role="status">
        <Text>{t("matching-rules.sum", { sum })}</Text>
      </div>
      <Heading level={2}>{t("matching-rules.changes")}</Heading>
      <ChangeList changes={changes} />
      <TrialSection settings={() => check()?.settings} />
      <TextField
        id="note"
        width="full"
        label={t("settings.note")}
        hint={t("settings.note.hint")}
        error={faults.errorOf("note")}
        optional
        value={note}
        onChange={(event) => setNote(event.target.value)}
      />
      <SettingButtons door={door} form={form} isTouched={changes.length > 0} filled={check} />
    </Stack>
  );
}

interface NumberFieldsProps {
  values: MatchingRules;
  errorOf: (fieldId: string) => string | undefined;
  onChange: (values: MatchingRules) => void;
}

/** An empty field counts as nothing, and is told where it stands. */
function NumberFields({ values, errorOf, onChange }: NumberFieldsProps) {
  const { t } = useTranslator();
  const field = (id: string, value: number, [least, most]: readonly [number, number]) => ({
    id,
    width: "short" as const,
    inputMode: "numeric" as const,
    hint: t("matching-rules.range", { least, most }),
    error: errorOf(id),
    value: String(value),
  });
  const { weights, load } = values;
  return (
    <Stack>
      <Heading level={2}>{t("matching-rules.weights")}</Heading>
      {matchingFactors.map((factor) => (
        <TextField
          key={factor}
          {...field(`weight-${factor}`, weights[factor], weightRails[factor])}
          label={t(`matching-rules.factor.${factor}`)}
          onChange={({ target }) =>
            onChange({ ...values, weights: { ...weights, [factor]: Number(target.value) || 0 } })
          }
        />
      ))}
      <Heading level={2}>{t("matching-rules.load")}</Heading>
      {loads.map((key) => (
        <TextField
          key={key}
          {...field(`load-${key}`, load[key], loadRails[key])}
          label={t(`matching-rules.load.${key}`)}
          onChange={({ target }) =>
            onChange({ ...values, load: { ...load, [key]: Number(target.value) || 0 } })
          }
        />
      ))}
    </Stack>
  );
}
