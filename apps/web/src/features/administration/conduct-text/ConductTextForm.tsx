import { type ConductText, WriteConductTextDraft } from "@omzien/contracts";
import { Details, RadioGroup, Stack, TextArea } from "@omzien/ui";
import { useTranslator } from "../../../shell/shell-context.tsx";
import type { FieldPlace } from "../../forms/form-faults.ts";
import { PlainText } from "../../onboarding/PlainText.tsx";
import { PlainWarning } from "../settings/PlainWarning.tsx";
import type { SettingDoor } from "../settings/setting-door.ts";
import { SettingForm } from "../settings/SettingForm.tsx";
import type { SettingFormProps } from "../settings/SettingPage.tsx";

export interface ConductTextFormProps {
  door: SettingDoor<ConductText>;
  form: SettingFormProps<ConductText>;
}

const places: readonly FieldPlace[] = [
  { pointer: "/settings/nl", id: "nl" },
  { pointer: "/settings/en", id: "en" },
];

/** Both languages, with how it will look, and whether people are asked again. */
export function ConductTextForm({ door, form }: ConductTextFormProps) {
  const { t } = useTranslator();
  return (
    <SettingForm door={door} form={form} schema={WriteConductTextDraft} places={() => places}>
      {({ values, errorOf, onChange }) => (
        <>
          {(["nl", "en"] as const).map((language) => (
            <Stack key={language} gap="s">
              <TextArea
                id={language}
                label={t(`conduct-text.${language}`)}
                hint={t(`conduct-text.${language}.hint`)}
                error={errorOf(language)}
                optional={language === "en"}
                rows={12}
                maxLength={8000}
                value={values[language]}
                onChange={(text) => onChange({ [language]: text })}
              />
              {language === "nl" && <PlainWarning text={values.nl} />}
              <Details summary={t(`conduct-text.${language}.preview`)}>
                <PlainText text={values[language]} />
              </Details>
            </Stack>
          ))}
          <RadioGroup
            id="asks-again"
            name="asks-again"
            label={t("conduct-text.again")}
            options={[
              { value: "yes", label: t("conduct-text.again.yes"), hint: t("conduct-text.again.yes.hint") },
              { value: "no", label: t("conduct-text.again.no"), hint: t("conduct-text.again.no.hint") },
            ]}
            value={values.asksAgain ? "yes" : "no"}
            onChange={(answer) => onChange({ asksAgain: answer === "yes" })}
          />
        </>
      )}
    </SettingForm>
  );
}
