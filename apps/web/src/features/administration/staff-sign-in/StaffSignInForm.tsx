import { type StaffSignInSettings, type StaffSignInUse, WriteStaffSignInDraft } from "@omzien/contracts";
import { ErrorSummary, Heading, RadioGroup, Stack, TextField } from "@omzien/ui";
import { useState } from "react";
import { useTranslator } from "../../../shell/shell-context.tsx";
import type { FieldPlace } from "../../forms/form-faults.ts";
import { useFaults } from "../../forms/use-faults.ts";
import { ChangeList } from "../settings/ChangeList.tsx";
import { SettingButtons } from "../settings/SettingButtons.tsx";
import { changesBetween, type SettingDoor } from "../settings/setting-door.ts";
import type { SettingFormProps } from "../settings/SettingPage.tsx";
import { ProviderFields } from "./ProviderFields.tsx";
import { Readiness } from "./Readiness.tsx";

export interface StaffSignInFormProps {
  door: SettingDoor<StaffSignInSettings>;
  form: SettingFormProps<StaffSignInSettings>;
}

const places: FieldPlace[] = [
  { pointer: "/settings/issuer", id: "issuer" },
  { pointer: "/settings/tenantId", id: "tenant" },
  { pointer: "/settings/clientId", id: "client" },
  { pointer: "/settings/proof/claim", id: "claim" },
  { pointer: "/settings/proof", id: "values" },
  { pointer: "/settings/use", id: "use" },
  { pointer: "/note", id: "note" },
];
const uses: readonly StaffSignInUse[] = ["off", "offered", "required"];

/** What the IT colleagues gave, the secret and the try, and then who signs in this way. */
export function StaffSignInForm({ door, form }: StaffSignInFormProps) {
  const { t } = useTranslator();
  const start = form.state.draft ?? form.state.published;
  const [values, setValues] = useState(start.settings);
  const [note, setNote] = useState("");
  const faults = useFaults(places);
  const changes = changesBetween(door.lines(start.settings), door.lines(values));
  const change = (part: Partial<StaffSignInSettings>) => setValues((known) => ({ ...known, ...part }));
  return (
    <Stack gap="l">
      <ErrorSummary faults={faults.faults} />
      <ProviderFields values={values} onChange={change} errorOf={faults.errorOf} />
      <Readiness version={form.state.version} saved={start.settings} />
      <RadioGroup<StaffSignInUse>
        id="use"
        name="use"
        label={t("staff-sign-in.use")}
        hint={t("staff-sign-in.use.required.hint")}
        error={faults.errorOf("use")}
        options={uses.map((value) => ({ value, label: t(`staff-sign-in.use.${value}`) }))}
        value={values.use}
        onChange={(use) => change({ use })}
      />
      <Heading level={2}>{t("staff-sign-in.changes")}</Heading>
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
      <SettingButtons
        door={door}
        form={form}
        isTouched={changes.length > 0}
        filled={() => faults.check(WriteStaffSignInDraft, { settings: values, note })}
      />
    </Stack>
  );
}
