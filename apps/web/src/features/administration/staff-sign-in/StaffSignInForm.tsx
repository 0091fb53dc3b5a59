import { type StaffSignInSettings, type StaffSignInUse, WriteStaffSignInDraft } from "@omzien/contracts";
import { RadioGroup } from "@omzien/ui";
import { useTranslator } from "../../../shell/shell-context.tsx";
import type { FieldPlace } from "../../forms/form-faults.ts";
import type { SettingDoor } from "../settings/setting-door.ts";
import { SettingForm } from "../settings/SettingForm.tsx";
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
];
const uses: readonly StaffSignInUse[] = ["off", "offered", "required"];

/** What the IT colleagues gave, the secret and the try, and then who signs in this way. */
export function StaffSignInForm({ door, form }: StaffSignInFormProps) {
  const { t } = useTranslator();
  const saved = (form.state.draft ?? form.state.published).settings;
  return (
    <SettingForm
      door={door}
      form={form}
      schema={WriteStaffSignInDraft}
      places={() => places}
      changesTitle={t("staff-sign-in.changes")}
    >
      {({ values, errorOf, onChange }) => (
        <>
          <ProviderFields values={values} onChange={onChange} errorOf={errorOf} />
          <Readiness version={form.state.version} saved={saved} />
          <RadioGroup<StaffSignInUse>
            id="use"
            name="use"
            label={t("staff-sign-in.use")}
            hint={t("staff-sign-in.use.required.hint")}
            error={errorOf("use")}
            options={uses.map((value) => ({ value, label: t(`staff-sign-in.use.${value}`) }))}
            value={values.use}
            onChange={(use) => onChange({ use })}
          />
        </>
      )}
    </SettingForm>
  );
}
