import { type Onboarding, ProjectPreset } from "@omzien/contracts";
import { RadioGroup } from "@omzien/ui";
import { useState } from "react";
import { words } from "../shell/words.ts";
import { PartForm } from "./PartForm.tsx";

const later = "later";

/** What kind of project the site begins as, or that the municipality chooses so itself. */
export function ProjectPart({ number, onboarding }: { number: number; onboarding: Onboarding }) {
  const { t } = words;
  const [chosen, setChosen] = useState<ProjectPreset | typeof later>(onboarding.projectPreset ?? later);
  return (
    <PartForm
      id={onboarding.id}
      number={number}
      part="project"
      state={onboarding.projectPreset === null ? "later" : "done"}
      read={() => ({ projectPreset: chosen === later ? null : chosen })}
    >
      {() => (
        <RadioGroup
          id="projectPreset"
          name="projectPreset"
          label={t("console.field.projectPreset")}
          hint={t("console.field.projectPreset.hint")}
          columns={2}
          options={[
            ...ProjectPreset.options.map((preset) => ({
              value: preset,
              label: t(`project-preset.${preset}`),
              hint: t(`project-preset.${preset}.what`),
            })),
            { value: later, label: t("console.project.later"), hint: t("console.project.later.what") },
          ]}
          value={chosen}
          onChange={setChosen}
        />
      )}
    </PartForm>
  );
}
