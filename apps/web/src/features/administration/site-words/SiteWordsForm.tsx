import { type SiteWords, WriteSiteWordsDraft } from "@omzien/contracts";
import { ErrorSummary, Link, Stack, Text, TextField } from "@omzien/ui";
import { useState } from "react";
import { useTranslator } from "../../../shell/shell-context.tsx";
import type { FieldPlace } from "../../forms/form-faults.ts";
import { useFaults } from "../../forms/use-faults.ts";
import { SettingButtons } from "../settings/SettingButtons.tsx";
import { changesBetween, type SettingDoor } from "../settings/setting-door.ts";
import type { SettingFormProps } from "../settings/SettingPage.tsx";
import { LongTextFields } from "./LongTextFields.tsx";
import { OwnWordFields } from "./OwnWordFields.tsx";
import { ShortTextFields } from "./ShortTextFields.tsx";
import { longTexts, ownWordKeys, shortTexts } from "./site-words-door.ts";
import { WordsPreview } from "./WordsPreview.tsx";

export interface SiteWordsFormProps {
  door: SettingDoor<SiteWords>;
  form: SettingFormProps<SiteWords>;
}

const places: readonly FieldPlace[] = [
  ...shortTexts.map((key) => ({ pointer: `/settings/${key}`, id: key })),
  { pointer: "/settings/languages", id: "languages" },
  ...ownWordKeys.map((key) => ({ pointer: `/settings/words/${key}`, id: `word-${key}` })),
  ...longTexts.map((key) => ({ pointer: `/settings/${key}`, id: key })),
  { pointer: "/note", id: "note" },
];

/** The form, and below it how the front page would read. */
export function SiteWordsForm({ door, form }: SiteWordsFormProps) {
  const { t } = useTranslator();
  const start = form.state.draft ?? form.state.published;
  const [values, setValues] = useState(start.settings);
  const [note, setNote] = useState("");
  const faults = useFaults(places);
  const change = (changed: Partial<SiteWords>) => setValues((known) => ({ ...known, ...changed }));
  const fields = { values, errorOf: faults.errorOf, onChange: change };
  return (
    <Stack gap="l">
      <ErrorSummary faults={faults.faults} />
      <ShortTextFields {...fields} />
      <OwnWordFields {...fields} />
      <Text>
        {t("site-words.address")} <Link href="/beheer/huisstijl">{t("site-words.address.link")}</Link>
      </Text>
      <LongTextFields {...fields} />
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
      <WordsPreview words={values} />
      <SettingButtons
        door={door}
        form={form}
        isTouched={changesBetween(door.lines(start.settings), door.lines(values)).length > 0}
        filled={() => faults.check(WriteSiteWordsDraft, { settings: values, note })}
      />
    </Stack>
  );
}
