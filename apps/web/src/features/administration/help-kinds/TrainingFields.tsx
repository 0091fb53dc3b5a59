import type { KeptTraining } from "@omzien/contracts";
import { Button, Checkbox, Row, Stack, Text, TextField } from "@omzien/ui";
import { useTranslator } from "../../../shell/shell-context.tsx";
import { replacedAt } from "./kinds-edit.ts";

export interface TrainingFieldsProps {
  trainings: readonly KeptTraining[];
  errorOf: (fieldId: string) => string | undefined;
  onChange: (trainings: KeptTraining[]) => void;
}

/** The trainings that helpers may have had. One that is kept is hidden, never removed. */
export function TrainingFields({ trainings, errorOf, onChange }: TrainingFieldsProps) {
  const { t } = useTranslator();
  return (
    <Stack>
      <Text>{t("help-kinds.training.text")}</Text>
      {trainings.map((training, index) => (
        <TrainingField
          key={training.id ?? `new-${index}`}
          training={training}
          index={index}
          errorOf={errorOf}
          onChange={(changed) => onChange(replacedAt(trainings, index, changed))}
          onRemove={() => onChange(trainings.filter((_, place) => place !== index))}
        />
      ))}
      <Row>
        <Button
          variant="secondary"
          onClick={() => onChange([...trainings, { id: null, name: { nl: "", en: "" }, hidden: false }])}
        >
          {t("help-kinds.training.add")}
        </Button>
      </Row>
    </Stack>
  );
}

interface TrainingFieldProps {
  training: KeptTraining;
  index: number;
  errorOf: (fieldId: string) => string | undefined;
  onChange: (training: KeptTraining) => void;
  onRemove: () => void;
}

function TrainingField({ training, index, errorOf, onChange, onRemove }: TrainingFieldProps) {
  const { t } = useTranslator();
  const id = `training-${index}`;
  const number = index + 1;
  const named = (name: Partial<KeptTraining["name"]>) =>
    onChange({ ...training, name: { ...training.name, ...name } });
  return (
    <Stack gap="s">
      <TextField
        id={`${id}-title`}
        width="full"
        label={t("help-kinds.training.name", { number })}
        error={errorOf(`${id}-title`)}
        value={training.name.nl}
        onChange={(event) => named({ nl: event.target.value })}
      />
      <TextField
        id={`${id}-english`}
        width="full"
        label={t("help-kinds.training.english", { number })}
        error={errorOf(`${id}-english`)}
        optional
        value={training.name.en}
        onChange={(event) => named({ en: event.target.value })}
      />
      {training.id === null ? (
        <Row>
          <Button variant="secondary" onClick={onRemove}>
            {t("help-kinds.training.remove", { number })}
          </Button>
        </Row>
      ) : (
        <Checkbox
          id={`${id}-hidden`}
          name={`${id}-hidden`}
          label={t("help-kinds.training.hide", { number })}
          hint={t("help-kinds.training.hide.hint")}
          checked={training.hidden}
          onChange={(hidden) => onChange({ ...training, hidden })}
        />
      )}
    </Stack>
  );
}
