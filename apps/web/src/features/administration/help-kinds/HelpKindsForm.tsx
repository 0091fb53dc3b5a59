import { type HelpKinds, WriteHelpKindsDraft } from "@omzien/contracts";
import { Button, ErrorSummary, Heading, Row, Stack, Text, TextField } from "@omzien/ui";
import { useState } from "react";
import { useTranslator } from "../../../shell/shell-context.tsx";
import { useFaults } from "../../forms/use-faults.ts";
import { SettingButtons } from "../settings/SettingButtons.tsx";
import { changesBetween, type SettingDoor } from "../settings/setting-door.ts";
import type { SettingFormProps } from "../settings/SettingPage.tsx";
import { GroupFields } from "./GroupFields.tsx";
import { movedBy, newKind, placesIn, replacedAt } from "./kinds-edit.ts";
import { NotOfferedFields } from "./NotOfferedFields.tsx";

export interface HelpKindsFormProps {
  door: SettingDoor<HelpKinds>;
  form: SettingFormProps<HelpKinds>;
}

/** Every group folded, with its kinds inside; then what is not done here. */
export function HelpKindsForm({ door, form }: HelpKindsFormProps) {
  const { t } = useTranslator();
  const start = form.state.draft ?? form.state.published;
  const [values, setValues] = useState(start.settings);
  const [note, setNote] = useState("");
  const faults = useFaults(placesIn(values));
  const setGroups = (groups: HelpKinds["groups"]) => setValues((known) => ({ ...known, groups }));
  const { groups } = values;
  return (
    <Stack gap="l">
      <ErrorSummary faults={faults.faults} />
      <Text>{t("help-kinds.order")}</Text>
      <Stack gap="s">
        {groups.map((group, index) => (
          <GroupFields
            key={group.id ?? `new-${index}`}
            group={group}
            index={index}
            count={groups.length}
            errorOf={faults.errorOf}
            onChange={(changed) => setGroups(replacedAt(groups, index, changed))}
            onMove={(by) => setGroups(movedBy(groups, index, by))}
          />
        ))}
      </Stack>
      <Row>
        <Button variant="secondary" onClick={() => setGroups([...groups, { ...newKind(), children: [] }])}>
          {t("help-kinds.add-group")}
        </Button>
      </Row>
      <Heading level={2}>{t("help-kinds.not.title")}</Heading>
      <NotOfferedFields
        lines={values.notOffered}
        errorOf={faults.errorOf}
        onChange={(notOffered) => setValues((known) => ({ ...known, notOffered }))}
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
        filled={() => faults.check(WriteHelpKindsDraft, { settings: values, note })}
      />
    </Stack>
  );
}
