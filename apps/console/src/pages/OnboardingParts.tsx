import type { Onboarding } from "@omzien/contracts";
import { Stack, Text, TextField } from "@omzien/ui";
import { faultAt } from "../api/ProblemNotice.tsx";
import { textOf } from "../shell/text-of.ts";
import { words } from "../shell/words.ts";
import { AreasPart } from "./AreasPart.tsx";
import { LanguagePart, ModulesPart } from "./ChoiceParts.tsx";
import { PartForm, PartHeading } from "./PartForm.tsx";
import { ProjectPart } from "./ProjectPart.tsx";

type FieldName = "name" | "municipalityCode" | "host" | "phone" | "phoneHours" | "administratorEmail";
const parts: readonly { key: string; fields: readonly FieldName[] }[] = [
  { key: "which", fields: ["name", "municipalityCode"] },
  { key: "host", fields: ["host"] },
  { key: "phone", fields: ["phone", "phoneHours"] },
  { key: "administrator", fields: ["administratorEmail"] },
];

/** What a municipality is made of, part by part; each is kept by itself. */
export function OnboardingParts({ onboarding }: { onboarding: Onboarding }) {
  const { t } = words;
  const states = [
    ...parts.map(({ fields }) => fields.every((field) => onboarding[field] !== null)),
    onboarding.locale !== null,
    onboarding.modules !== null,
    onboarding.projectPreset !== null,
    onboarding.preview !== null,
  ];
  const number = parts.length;
  return (
    <>
      <Text>{t("console.new.progress", { done: states.filter(Boolean).length, total: states.length })}</Text>
      {parts.map(({ key, fields }, index) => (
        <FieldsPart key={key} number={index + 1} part={key} fields={fields} onboarding={onboarding} />
      ))}
      <LanguagePart number={number + 1} onboarding={onboarding} />
      <ModulesPart number={number + 2} onboarding={onboarding} />
      <ProjectPart number={number + 3} onboarding={onboarding} />
      <Stack>
        <PartHeading number={number + 4} part="areas" state={onboarding.preview ? "done" : "later"} />
        <AreasPart onboarding={onboarding} />
      </Stack>
    </>
  );
}

function FieldsPart({
  number,
  part,
  fields,
  onboarding,
}: {
  number: number;
  part: string;
  fields: readonly FieldName[];
  onboarding: Onboarding;
}) {
  const isFilledIn = fields.every((field) => onboarding[field] !== null);
  return (
    <PartForm
      id={onboarding.id}
      number={number}
      part={part}
      state={isFilledIn ? "done" : "open"}
      read={(form) => Object.fromEntries(fields.map((field) => [field, textOf(form, field)]))}
    >
      {(problem) =>
        fields.map((field) => (
          <TextField
            key={field}
            id={field}
            name={field}
            autoComplete="off"
            label={words.find(`console.field.${field}`)}
            hint={words.find(`console.field.${field}.hint`)}
            defaultValue={onboarding[field] ?? ""}
            error={faultAt(problem, `/${field}`)}
          />
        ))
      }
    </PartForm>
  );
}
