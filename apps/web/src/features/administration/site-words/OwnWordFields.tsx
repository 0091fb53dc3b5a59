import { Heading, Stack, Text, TextField } from "@omzien/ui";
import { useTranslator } from "../../../shell/shell-context.tsx";
import type { WordFieldsProps } from "./ShortTextFields.tsx";
import { ownWordKeys } from "./site-words-door.ts";

/** What the town calls things itself, with a sentence in which each word will stand. */
export function OwnWordFields({ values, errorOf, onChange }: WordFieldsProps) {
  const { t } = useTranslator();
  const { words } = values;
  return (
    <Stack>
      <Heading level={2}>{t("site-words.words.title")}</Heading>
      <Text>{t("site-words.words.text")}</Text>
      {ownWordKeys.map((key) => (
        <TextField
          key={key}
          id={`word-${key}`}
          label={t(`site-words.words.${key}`)}
          hint={t(`site-words.words.${key}.hint`)}
          error={errorOf(`word-${key}`)}
          value={words[key]}
          onChange={(event) => onChange({ words: { ...words, [key]: event.target.value } })}
        />
      ))}
      <Text>{t("site-words.words.example", words)}</Text>
    </Stack>
  );
}
