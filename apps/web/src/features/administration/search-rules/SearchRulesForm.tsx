import { type SearchRules, WriteSearchRulesDraft } from "@omzien/contracts";
import { useTranslator } from "../../../shell/shell-context.tsx";
import type { FieldPlace } from "../../forms/form-faults.ts";
import type { SettingDoor } from "../settings/setting-door.ts";
import { SettingForm } from "../settings/SettingForm.tsx";
import type { SettingFormProps } from "../settings/SettingPage.tsx";
import { HoursFields, hoursPlaces } from "./HoursFields.tsx";
import { SearchTrialSection } from "./SearchTrialSection.tsx";
import { urgencies } from "./search-rules-door.ts";
import { UrgencyFields, urgencyPlaces } from "./UrgencyFields.tsx";

export interface SearchRulesFormProps {
  door: SettingDoor<SearchRules>;
  form: SettingFormProps<SearchRules>;
}

const places: readonly FieldPlace[] = [...urgencies.flatMap(urgencyPlaces), ...hoursPlaces];

/** Each urgency with its waves and rings, the hours, what changes, and what that would have done. */
export function SearchRulesForm({ door, form }: SearchRulesFormProps) {
  const { t } = useTranslator();
  return (
    <SettingForm
      door={door}
      form={form}
      schema={WriteSearchRulesDraft}
      places={() => places}
      changesTitle={t("search-rules.changes")}
      trial={(checked) => <SearchTrialSection settings={checked} />}
    >
      {({ values, errorOf, onChange }) => (
        <>
          {urgencies.map((urgency) => (
            <UrgencyFields
              key={urgency}
              urgency={urgency}
              values={values}
              errorOf={errorOf}
              onChange={onChange}
            />
          ))}
          <HoursFields values={values} errorOf={errorOf} onChange={onChange} />
        </>
      )}
    </SettingForm>
  );
}
