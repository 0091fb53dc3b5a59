import type { Locale, SiteWords } from "@omzien/contracts";
import { CheckboxGroup, Stack, TextArea, TextField } from "@omzien/ui";
import { useTranslator } from "../../../shell/shell-context.tsx";
import { PlainWarning } from "../settings/PlainWarning.tsx";

export interface WordFieldsProps {
  values: SiteWords;
  errorOf: (fieldId: string) => string | undefined;
  onChange: (changed: Partial<SiteWords>) => void;
}

const languages = ["nl", "en"] as const satisfies readonly Locale[];

/** What is on every page or at the top of the first. */
export function ShortTextFields({ values, errorOf, onChange }: WordFieldsProps) {
  const { t } = useTranslator();
  const line = (id: "name" | "slogan" | "phone" | "phoneHours") => (
    <TextField
      id={id}
      width={id === "phone" ? "medium" : "full"}
      label={t(`site-words.${id}`)}
      hint={t(`site-words.${id}.hint`)}
      error={errorOf(id)}
      optional={id !== "name"}
      type={id === "phone" ? "tel" : "text"}
      value={values[id]}
      onChange={(event) => onChange({ [id]: event.target.value })}
    />
  );
  return (
    <Stack>
      {line("name")}
      {line("slogan")}
      <TextArea
        id="introduction"
        label={t("site-words.introduction")}
        hint={t("site-words.introduction.hint")}
        error={errorOf("introduction")}
        optional
        rows={3}
        maxLength={500}
        value={values.introduction}
        onChange={(introduction) => onChange({ introduction })}
      />
      <PlainWarning text={values.introduction} />
      {line("phone")}
      {line("phoneHours")}
      <CheckboxGroup
        id="languages"
        name="languages"
        label={t("site-words.languages")}
        hint={t("site-words.languages.hint")}
        error={errorOf("languages")}
        options={languages.map((value) => ({ value, label: t(`site-words.language.${value}`) }))}
        values={values.languages}
        onChange={(chosen) => onChange({ languages: chosen })}
      />
    </Stack>
  );
}
