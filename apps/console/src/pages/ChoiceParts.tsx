import { allModules, type ModuleName, moduleNames, type Onboarding } from "@omzien/contracts";
import { CheckboxGroup, RadioGroup } from "@omzien/ui";
import { useState } from "react";
import { words } from "../shell/words.ts";
import { PartForm } from "./PartForm.tsx";

interface PartProps {
  number: number;
  onboarding: Onboarding;
}

/** In which language the site begins, and how it speaks to people. */
export function LanguagePart({ number, onboarding }: PartProps) {
  const { t } = words;
  const [locale, setLocale] = useState(onboarding.locale ?? "nl");
  const [formOfAddress, setFormOfAddress] = useState(onboarding.formOfAddress ?? "je");
  return (
    <PartForm
      id={onboarding.id}
      number={number}
      part="language"
      state={onboarding.locale === null ? "later" : "done"}
      read={() => ({ locale, formOfAddress })}
    >
      {() => (
        <>
          <RadioGroup
            id="locale"
            name="locale"
            label={t("console.field.locale")}
            hint={t("console.field.locale.hint")}
            columns={2}
            options={[
              { value: "nl", label: t("console.locale.nl") },
              { value: "en", label: t("console.locale.en") },
            ]}
            value={locale}
            onChange={setLocale}
          />
          <RadioGroup
            id="formOfAddress"
            name="formOfAddress"
            label={t("console.field.formOfAddress")}
            hint={t("console.field.formOfAddress.hint")}
            columns={2}
            options={(["je", "u"] as const).map((word) => ({
              value: word,
              label: t("console.form-of-address.with", { word }),
            }))}
            value={formOfAddress}
            onChange={setFormOfAddress}
          />
        </>
      )}
    </PartForm>
  );
}

/** Which parts of the site are on from its first day. */
export function ModulesPart({ number, onboarding }: PartProps) {
  const { t } = words;
  const before = onboarding.modules ?? allModules;
  const [chosen, setChosen] = useState<readonly ModuleName[]>(moduleNames.filter((name) => before[name]));
  const isOn = (name: ModuleName) => chosen.includes(name);
  return (
    <PartForm
      id={onboarding.id}
      number={number}
      part="modules"
      state={onboarding.modules === null ? "later" : "done"}
      read={() => ({
        modules: {
          helpOffers: isOn("helpOffers"),
          draftsForAnother: isOn("draftsForAnother"),
          mandates: isOn("mandates"),
          vog: isOn("vog"),
          examples: isOn("examples"),
        },
      })}
    >
      {() => (
        <CheckboxGroup
          id="modules"
          name="modules"
          label={t("console.field.modules")}
          hint={t("console.field.modules.hint")}
          columns={2}
          options={moduleNames.map((name) => ({
            value: name,
            label: t(`modules.${name}`),
            hint: t(`modules.${name}.what`),
          }))}
          values={chosen}
          onChange={setChosen}
        />
      )}
    </PartForm>
  );
}
