import {
  loadRails,
  matchingFactors,
  type MatchingRules,
  presetWeights,
  weightRails,
  WriteMatchingRulesDraft,
} from "@omzien/contracts";
import { Button, Heading, Row, Stack, Text, TextField } from "@omzien/ui";
import { useTranslator } from "../../../shell/shell-context.tsx";
import type { SettingDoor } from "../settings/setting-door.ts";
import { SettingForm } from "../settings/SettingForm.tsx";
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
];

/** A usual order to begin with, every weight, what changes, and what that would have done. */
export function MatchingRulesForm({ door, form }: MatchingRulesFormProps) {
  const { t } = useTranslator();
  return (
    <SettingForm
      door={door}
      form={form}
      schema={WriteMatchingRulesDraft}
      places={() => places}
      changesTitle={t("matching-rules.changes")}
      trial={(checked) => <TrialSection settings={checked} />}
    >
      {({ values, errorOf, onChange }) => (
        <>
          <Stack>
            <Heading level={2}>{t("matching-rules.preset.title")}</Heading>
            <Text>{t("matching-rules.preset.text")}</Text>
            <Row>
              {presetNames.map((name) => (
                <Button
                  key={name}
                  variant="secondary"
                  onClick={() => onChange({ weights: presetWeights[name] })}
                >
                  {t(`matching-rules.preset.${name}`)}
                </Button>
              ))}
            </Row>
          </Stack>
          <NumberFields values={values} errorOf={errorOf} onChange={onChange} />
          <div role="status">
            <Text>{t("matching-rules.sum", { sum: sumOf(values) })}</Text>
          </div>
        </>
      )}
    </SettingForm>
  );
}

const sumOf = ({ weights }: MatchingRules) =>
  Object.values(weights).reduce((total, weight) => total + weight, 0);

interface NumberFieldsProps {
  values: MatchingRules;
  errorOf: (fieldId: string) => string | undefined;
  onChange: (changed: Partial<MatchingRules>) => void;
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
            onChange({ weights: { ...weights, [factor]: Number(target.value) || 0 } })
          }
        />
      ))}
      <Heading level={2}>{t("matching-rules.load")}</Heading>
      {loads.map((key) => (
        <TextField
          key={key}
          {...field(`load-${key}`, load[key], loadRails[key])}
          label={t(`matching-rules.load.${key}`)}
          onChange={({ target }) => onChange({ load: { ...load, [key]: Number(target.value) || 0 } })}
        />
      ))}
    </Stack>
  );
}
