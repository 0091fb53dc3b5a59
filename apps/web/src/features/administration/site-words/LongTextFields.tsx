import { Details, Heading, Stack, Text, TextArea } from "@omzien/ui";
import { useTranslator } from "../../../shell/shell-context.tsx";
import { PlainText } from "../../onboarding/PlainText.tsx";
import { PlainWarning } from "../settings/PlainWarning.tsx";
import type { WordFieldsProps } from "./ShortTextFields.tsx";
import { longTexts } from "./site-words-door.ts";

/** Longer texts for a page of their own, each with how it will look and what is hard in it. */
export function LongTextFields({ values, errorOf, onChange }: WordFieldsProps) {
  const { t } = useTranslator();
  return (
    <Stack>
      <Heading level={2}>{t("site-words.long.title")}</Heading>
      <Text>{t("site-words.long.text")}</Text>
      {longTexts.map((key) => (
        <Stack key={key} gap="s">
          <TextArea
            id={key}
            label={t(`site-words.${key}`)}
            hint={t(`site-words.${key}.hint`)}
            error={errorOf(key)}
            optional
            rows={6}
            maxLength={8000}
            value={values[key]}
            onChange={(text) => onChange({ [key]: text })}
          />
          <PlainWarning text={values[key]} />
          {values[key] !== "" && (
            <Details summary={t("site-words.long.preview", { what: t(`site-words.${key}`) })}>
              <PlainText text={values[key]} />
            </Details>
          )}
        </Stack>
      ))}
    </Stack>
  );
}
