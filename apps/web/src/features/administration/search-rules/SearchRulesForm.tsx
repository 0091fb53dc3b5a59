import { type SearchRules, WriteSearchRulesDraft } from "@omzien/contracts";
import { ErrorSummary, Heading, Stack, TextField } from "@omzien/ui";
import { useState } from "react";
import { useTranslator } from "../../../shell/shell-context.tsx";
import type { FieldPlace } from "../../forms/form-faults.ts";
import { useFaults } from "../../forms/use-faults.ts";
import { ChangeList } from "../settings/ChangeList.tsx";
import { SettingButtons } from "../settings/SettingButtons.tsx";
import { changesBetween, type SettingDoor } from "../settings/setting-door.ts";
import type { SettingFormProps } from "../settings/SettingPage.tsx";
import { HoursFields, hoursPlaces } from "./HoursFields.tsx";
import { SearchTrialSection } from "./SearchTrialSection.tsx";
import { urgencies } from "./search-rules-door.ts";
import { UrgencyFields, urgencyPlaces } from "./UrgencyFields.tsx";

export interface SearchRulesFormProps {
  door: SettingDoor<SearchRules>;
  form: SettingFormProps<SearchRules>;
}

const places: readonly FieldPlace[] = [
  ...urgencies.flatMap(urgencyPlaces),
  ...hoursPlaces,
  { pointer: "/note", id: "note" },
];

/** Each urgency with its waves and rings, the hours, what changes, and what that would have done. */
export function SearchRulesForm({ door, form }: SearchRulesFormProps) {
  const { t } = useTranslator();
  const start = form.state.draft ?? form.state.published;
  const [values, setValues] = useState(start.settings);
  const [note, setNote] = useState("");
  const faults = useFaults(places);
  const changes = changesBetween(door.lines(start.settings), door.lines(values));
  const check = () => faults.check(WriteSearchRulesDraft, { settings: values, note });
  return (
    <Stack gap="l">
      <ErrorSummary faults={faults.faults} />
      {urgencies.map((urgency) => (
        <UrgencyFields
          key={urgency}
          urgency={urgency}
          values={values}
          errorOf={faults.errorOf}
          onChange={setValues}
        />
      ))}
      <HoursFields values={values} errorOf={faults.errorOf} onChange={setValues} />
      <Heading level={2}>{t("search-rules.changes")}</Heading>
      <ChangeList changes={changes} />
      <SearchTrialSection settings={() => check()?.settings} />
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
