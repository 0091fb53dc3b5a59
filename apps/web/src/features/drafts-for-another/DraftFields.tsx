import { DraftChannel, type DraftMaker } from "@omzien/contracts";
import { Heading, RadioGroup, Select, Stack, TextArea, TextField } from "@omzien/ui";
import { useQuery } from "@tanstack/react-query";
import { categoriesQuery } from "../../api/queries.ts";
import { useTranslator } from "../../shell/shell-context.tsx";
import { categoryChoices } from "../desk/new-call/category-choices.ts";
import { FreeTextNotice } from "../free-text/FreeTextNotice.tsx";
import { DaysFields } from "../timing/DaysFields.tsx";
import { type TimingDraft, withRoom } from "../timing/timing-draft.ts";
import { UntilField } from "../timing/UntilField.tsx";
import { WeeklyFields } from "../timing/WeeklyFields.tsx";
import { type DraftForm, fieldIds, type TextName } from "./draft-form.ts";
import { fieldsOf } from "./queries.ts";

export interface DraftFieldsProps {
  form: DraftForm;
  change: (changes: Partial<DraftForm>) => void;
  errorOf: (fieldId: string) => string | undefined;
}

/** Who it is for, and who asks. @param props.makers what the one who fills it in may be. */
export function WhoFields({
  form,
  change,
  errorOf,
  makers,
}: DraftFieldsProps & { makers: readonly DraftMaker[] }) {
  const { t } = useTranslator();
  return (
    <Stack gap="l">
      <Heading level={2}>{t("draft.who.title")}</Heading>
      <RadioGroup
        id="made-as"
        name="made-as"
        label={t("draft.made-as")}
        error={errorOf("made-as")}
        options={makers.map((value) => ({ value, label: t(`draft.made-as.${value}`) }))}
        value={form.madeAs}
        onChange={(madeAs) => change({ madeAs })}
      />
      {form.madeAs === "practice" && (
        <TextField
          id="practice"
          name="practice"
          label={t("draft.practice")}
          error={errorOf("practice")}
          value={form.practice}
          onChange={(event) => change({ practice: event.target.value })}
        />
      )}
      <TextField
        id="draft-first-name"
        name="first-name"
        autoComplete="off"
        label={t("draft.first-name")}
        error={errorOf("draft-first-name")}
        value={form.firstName}
        onChange={(event) => change({ firstName: event.target.value })}
      />
      <TextField
        id="draft-last-name"
        name="last-name"
        autoComplete="off"
        optional
        label={t("draft.last-name")}
        error={errorOf("draft-last-name")}
        value={form.lastName}
        onChange={(event) => change({ lastName: event.target.value })}
      />
    </Stack>
  );
}

/** The own channel by which the person says yes or no, and what is needed for it. */
export function ChannelFields({ form, change, errorOf }: DraftFieldsProps) {
  const { t } = useTranslator();
  return (
    <Stack gap="l">
      <RadioGroup
        id="channel"
        name="channel"
        label={t("draft.channel")}
        hint={t("draft.channel.hint")}
        error={errorOf("channel")}
        options={DraftChannel.options.map((value) => ({ value, label: t(`draft.channel.${value}`) }))}
        value={form.channel}
        onChange={(channel) => change({ channel })}
      />
      {form.channel !== undefined &&
        fieldsOf[form.channel].map((name) => (
          <ReachField key={name} name={name} form={form} change={change} errorOf={errorOf} />
        ))}
    </Stack>
  );
}

const types: Partial<Record<TextName, "email" | "tel">> = { email: "email", phone: "tel" };
const keys = {
  email: "draft.email",
  phone: "draft.phone",
  street: "draft.street",
  houseNumber: "draft.house-number",
  postcode: "draft.postcode",
} as const satisfies Record<TextName, string>;

function ReachField({ name, form, change, errorOf }: DraftFieldsProps & { name: TextName }) {
  const { t } = useTranslator();
  const id = fieldIds[name];
  return (
    <TextField
      id={id}
      name={id}
      type={types[name] ?? "text"}
      autoComplete="off"
      width={name === "houseNumber" || name === "postcode" ? "short" : "medium"}
      label={t(keys[name])}
      error={errorOf(id)}
      value={form[name]}
      onChange={(event) => change({ [name]: event.target.value })}
    />
  );
}

const kinds = ["once", "several", "weekly", "flexible"] as const;

/** What is asked, in the words that the person will read, and when. */
export function WhatFields({ form, change, errorOf }: DraftFieldsProps) {
  const { t } = useTranslator();
  const categories = useQuery(categoriesQuery);
  const { timing } = form;
  const fields = {
    timing,
    errorOf,
    change: (changes: Partial<TimingDraft>) => change({ timing: { ...timing, ...changes } }),
  };
  return (
    <Stack gap="l">
      <Heading level={2}>{t("draft.what.title")}</Heading>
      <Select
        id="category"
        name="category"
        width="full"
        label={t("draft.category")}
        error={errorOf("category")}
        options={[
          { value: "", label: t("draft.category.choose") },
          ...categoryChoices(categories.data ?? []).map(({ id, name }) => ({ value: id, label: name })),
        ]}
        value={form.categoryId}
        onChange={(event) => change({ categoryId: event.target.value })}
      />
      <TextArea
        id="description"
        label={t("draft.description")}
        hint={t("draft.description.hint")}
        error={errorOf("description")}
        rows={4}
        maxLength={1000}
        value={form.description}
        onChange={(description) => change({ description })}
      />
      <FreeTextNotice text={form.description} />
      <RadioGroup
        id="kind"
        name="kind"
        columns={2}
        label={t("draft.when")}
        error={errorOf("kind")}
        options={kinds.map((value) => ({ value, label: t(`ask.when.${value}`) }))}
        value={timing.kind}
        onChange={(kind) => change({ timing: withRoom({ ...timing, kind }) })}
      />
      {(timing.kind === "once" || timing.kind === "several") && <DaysFields {...fields} />}
      {timing.kind === "weekly" && <WeeklyFields {...fields} />}
      {timing.kind === "flexible" && <UntilField {...fields} />}
    </Stack>
  );
}
