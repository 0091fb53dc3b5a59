import { moduleNames, type Modules, WriteModulesDraft } from "@omzien/contracts";
import { Checkbox, ErrorSummary, Heading, Stack, Text, TextField } from "@omzien/ui";
import { useState } from "react";
import { useTranslator } from "../../../shell/shell-context.tsx";
import { useFaults } from "../../forms/use-faults.ts";
import { ChangeList } from "../settings/ChangeList.tsx";
import { SettingButtons } from "../settings/SettingButtons.tsx";
import { changesBetween, type SettingDoor } from "../settings/setting-door.ts";
import type { SettingFormProps } from "../settings/SettingPage.tsx";
import { RunningNotice } from "./RunningNotice.tsx";

export interface ModulesFormProps {
  door: SettingDoor<Modules>;
  form: SettingFormProps<Modules>;
}

const places = [{ pointer: "/note", id: "note" }];

/** Each part with what it does, what switching it off means, and what is running in it. */
export function ModulesForm({ door, form }: ModulesFormProps) {
  const { t } = useTranslator();
  const start = form.state.draft ?? form.state.published;
  const [values, setValues] = useState(start.settings);
  const [note, setNote] = useState("");
  const faults = useFaults(places);
  const changes = changesBetween(door.lines(start.settings), door.lines(values));
  const check = () => faults.check(WriteModulesDraft, { settings: values, note });
  return (
    <Stack gap="l">
      <ErrorSummary faults={faults.faults} />
      <Text>{t("modules.goes-on")}</Text>
      {moduleNames.map((name) => (
        <Stack key={name} gap="s">
          <Checkbox
            id={`module-${name}`}
            name={`module-${name}`}
            label={t(`modules.${name}`)}
            hint={t(`modules.${name}.what`)}
            checked={values[name]}
            onChange={(isOn) => setValues((known) => ({ ...known, [name]: isOn }))}
          />
          <Text muted>{t(`modules.${name}.off`)}</Text>
          <div role="status">{!values[name] && <RunningNotice name={name} />}</div>
        </Stack>
      ))}
      <Heading level={2}>{t("modules.changes")}</Heading>
      <ChangeList changes={changes} />
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
