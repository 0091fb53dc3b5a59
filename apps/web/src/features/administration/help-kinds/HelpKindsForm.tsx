import { type HelpKinds, WriteHelpKindsDraft } from "@omzien/contracts";
import { Button, Heading, Row, Stack, Text } from "@omzien/ui";
import { useTranslator } from "../../../shell/shell-context.tsx";
import type { SettingDoor } from "../settings/setting-door.ts";
import { SettingForm } from "../settings/SettingForm.tsx";
import type { SettingFormProps } from "../settings/SettingPage.tsx";
import { GroupFields } from "./GroupFields.tsx";
import { movedBy, newKind, placesIn, replacedAt } from "./kinds-edit.ts";
import { NotOfferedFields } from "./NotOfferedFields.tsx";
import { TrainingFields } from "./TrainingFields.tsx";

export interface HelpKindsFormProps {
  door: SettingDoor<HelpKinds>;
  form: SettingFormProps<HelpKinds>;
}

/** Every group folded, with its kinds inside; then what is not done here, and the trainings. */
export function HelpKindsForm({ door, form }: HelpKindsFormProps) {
  const { t } = useTranslator();
  return (
    <SettingForm door={door} form={form} schema={WriteHelpKindsDraft} places={placesIn}>
      {({ values, errorOf, onChange }) => (
        <>
          <Text>{t("help-kinds.order")}</Text>
          <Stack gap="s">
            {values.groups.map((group, index) => (
              <GroupFields
                key={group.id ?? `new-${index}`}
                group={group}
                index={index}
                count={values.groups.length}
                errorOf={errorOf}
                onChange={(changed) => onChange({ groups: replacedAt(values.groups, index, changed) })}
                onMove={(by) => onChange({ groups: movedBy(values.groups, index, by) })}
              />
            ))}
          </Stack>
          <Row>
            <Button
              variant="secondary"
              onClick={() => onChange({ groups: [...values.groups, { ...newKind(), children: [] }] })}
            >
              {t("help-kinds.add-group")}
            </Button>
          </Row>
          <Heading level={2}>{t("help-kinds.not.title")}</Heading>
          <NotOfferedFields
            lines={values.notOffered}
            errorOf={errorOf}
            onChange={(notOffered) => onChange({ notOffered })}
          />
          <Heading level={2}>{t("help-kinds.training.title")}</Heading>
          <TrainingFields
            trainings={values.trainings}
            errorOf={errorOf}
            onChange={(trainings) => onChange({ trainings })}
          />
        </>
      )}
    </SettingForm>
  );
}
