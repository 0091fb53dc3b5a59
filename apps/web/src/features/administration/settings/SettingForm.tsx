import { ErrorSummary, Heading, Stack, TextField } from "@omzien/ui";
import { type ReactNode, useState } from "react";
import type { z } from "zod";
import { useTranslator } from "../../../shell/shell-context.tsx";
import type { FieldPlace } from "../../forms/form-faults.ts";
import { type Faults, useFaults } from "../../forms/use-faults.ts";
import { ChangeList } from "./ChangeList.tsx";
import { SettingButtons } from "./SettingButtons.tsx";
import { changesBetween, type SettingDoor } from "./setting-door.ts";
import type { SettingFormProps as FormOfPage } from "./SettingPage.tsx";
import type { Filled } from "./use-setting-actions.ts";

/** What the fields of one subject work with. */
export interface SettingFields<Settings> {
  values: Settings;
  errorOf: Faults["errorOf"];
  onChange: (changed: Partial<Settings>) => void;
}

export interface SettingFormProps<Settings extends object> {
  door: SettingDoor<Settings>;
  form: FormOfPage<Settings>;
  /** Of the contract, for settings with their note. */
  schema: z.ZodType<Filled<Settings>>;
  /** Its fields, in the order of the page, without the note. */
  places: (values: Settings) => readonly FieldPlace[];
  /** Above what changes; absent: that is not shown. */
  changesTitle?: string;
  /** Between what changes and the note. */
  trial?: (checked: () => Settings | undefined) => ReactNode;
  /** Between the note and the buttons. */
  preview?: (values: Settings) => ReactNode;
  /** How it begins may be published as it is. */
  mayPublishAsIs?: boolean;
  children: (fields: SettingFields<Settings>) => ReactNode;
}

/** The frame of every form of settings: faults, its fields, what changes, a note, and keeping or publishing it. */
export function SettingForm<Settings extends object>({ door, form, ...own }: SettingFormProps<Settings>) {
  const { t } = useTranslator();
  const start = form.state.draft ?? form.state.published;
  const [values, setValues] = useState(start.settings);
  const [note, setNote] = useState("");
  const faults = useFaults([...own.places(values), notePlace]);
  const changes = changesBetween(door.lines(start.settings), door.lines(values));
  const check = () => faults.check(own.schema, { settings: values, note });
  return (
    <Stack gap="l">
      <ErrorSummary faults={faults.faults} />
      {own.children({
        values,
        errorOf: faults.errorOf,
        onChange: (changed) => setValues((known) => ({ ...known, ...changed })),
      })}
      {own.changesTitle !== undefined && (
        <>
          <Heading level={2}>{own.changesTitle}</Heading>
          <ChangeList changes={changes} />
        </>
      )}
      {own.trial?.(() => check()?.settings)}
      <TextField
        id={notePlace.id}
        width="full"
        label={t("settings.note")}
        hint={t("settings.note.hint")}
        error={faults.errorOf(notePlace.id)}
        optional
        value={note}
        onChange={(event) => setNote(event.target.value)}
      />
      {own.preview?.(values)}
      <SettingButtons
        door={door}
        form={form}
        isTouched={own.mayPublishAsIs === true || changes.length > 0}
        filled={check}
      />
    </Stack>
  );
}

const notePlace = { pointer: "/note", id: "note" };
