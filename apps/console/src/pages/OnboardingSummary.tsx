import { allModules, moduleNames, type Onboarding } from "@omzien/contracts";
import { Heading, Stack, SummaryList } from "@omzien/ui";
import { words } from "../shell/words.ts";

/** What was chosen, while it is made and when it is there. */
export function OnboardingSummary({ onboarding }: { onboarding: Onboarding }) {
  const { t } = words;
  const { municipalityCode, host, locale, formOfAddress, projectPreset } = onboarding;
  return (
    <Stack>
      <Heading level={2}>{t("console.new.summary")}</Heading>
      <SummaryList
        rows={[
          { label: t("console.field.municipalityCode"), value: municipalityCode ?? "" },
          { label: t("console.field.host"), value: host ?? "" },
          { label: t("console.field.locale"), value: t(`console.locale.${locale ?? "nl"}`) },
          { label: t("console.field.formOfAddress"), value: formOfAddress ?? "je" },
          {
            label: t("console.part.modules"),
            value: modulesInWords(onboarding),
          },
          {
            label: t("console.part.project"),
            value: projectPreset === null ? t("console.project.later") : t(`project-preset.${projectPreset}`),
          },
        ]}
      />
    </Stack>
  );
}

function modulesInWords({ modules, projectPreset }: Onboarding): string {
  if (modules === null && projectPreset !== null) return words.t("console.new.summary.by-project");
  return moduleNames
    .filter((name) => (modules ?? allModules)[name])
    .map((name) => words.t(`modules.${name}`))
    .join(", ");
}
