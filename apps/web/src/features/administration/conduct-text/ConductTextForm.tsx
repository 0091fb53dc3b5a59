import { type ConductText, WriteConductTextDraft } from "@omzien/contracts";
import { Details, ErrorSummary, RadioGroup, Stack, TextArea, TextField } from "@omzien/ui";
import { useState } from "react";
import { useTranslator } from "../../../shell/shell-context.tsx";
import type { FieldPlace } from "../../forms/form-faults.ts";
import { useFaults } from "../../forms/use-faults.ts";
import { PlainText } from "../../onboarding/PlainText.tsx";
import { PlainWarning } from "../settings/PlainWarning.tsx";
import { SettingButtons } from "../settings/SettingButtons.tsx";
import { changesBetween, type SettingDoor } from "../settings/setting-door.ts";
import type { SettingFormProps } from "../settings/SettingPage.tsx";

export interface ConductTextFormProps {
  door: SettingDoor<ConductText>;
  form: SettingFormProps<ConductText>;
}

const places: readonly FieldPlace[] = [
  { pointer: "/settings/nl", id: "nl" },
  { pointer: "/settings/en", id: "en" },
  { pointer: "/note", id: "note" },
];

/** Both languages, with how it will look, and whether people are asked again. */
export function ConductTextForm({ door, form }: ConductTextFormProps) {
  const { t } = useTranslator();
  const start = form.state.draft ?? form.state.published;
  const [values, setValues] = useState(start.settings);
  const [note, setNote] = useState("");
  const faults = useFaults(places);
  const change = (changed: Partial<ConductText>) => setValues((known) => ({ ...known, ...changed }));
  return (
    <Stack gap="l">
      <ErrorSummary faults={faults.faults} />
      {(["nl", "en"] as const).map((language) => (
        <Stack key={language} gap="s">
          <TextArea
            id={language}
            label={t(`conduct-text.${language}`)}
            hint={t(`conduct-text.${language}.hint`)}
            error={faults.errorOf(language)}
            optional={language === "en"}
            rows={12}
            maxLength={8000}
            value={values[language]}
            onChange={(text) => change({ [language]: text })}
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
        onChange={(answer) => change({ asksAgain: answer === "yes" })}
      />
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
      <SettingButtons
        door={door}
        form={form}
        isTouched={changesBetween(door.lines(start.settings), door.lines(values)).length > 0}
        filled={() => faults.check(WriteConductTextDraft, { settings: values, note })}
      />
    </Stack>
  );
}
