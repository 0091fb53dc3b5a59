import { moduleNames, type Modules, WriteModulesDraft } from "@omzien/contracts";
import { Checkbox, Stack, Text } from "@omzien/ui";
import { useTranslator } from "../../../shell/shell-context.tsx";
import type { SettingDoor } from "../settings/setting-door.ts";
import { SettingForm } from "../settings/SettingForm.tsx";
import type { SettingFormProps } from "../settings/SettingPage.tsx";
import { RunningNotice } from "./RunningNotice.tsx";

export interface ModulesFormProps {
  door: SettingDoor<Modules>;
  form: SettingFormProps<Modules>;
}

/** Each part with what it does, what switching it off means, and what is running in it. */
export function ModulesForm({ door, form }: ModulesFormProps) {
  const { t } = useTranslator();
  return (
    <SettingForm
      door={door}
      form={form}
      schema={WriteModulesDraft}
      places={() => []}
      changesTitle={t("modules.changes")}
    >
      {({ values, onChange }) => (
        <>
          <Text>{t("modules.goes-on")}</Text>
          {moduleNames.map((name) => (
            <Stack key={name} gap="s">
              <Checkbox
                id={`module-${name}`}
                name={`module-${name}`}
                label={t(`modules.${name}`)}
                hint={t(`modules.${name}.what`)}
                checked={values[name]}
                onChange={(isOn) => onChange({ [name]: isOn })}
              />
              <Text muted>{t(`modules.${name}.off`)}</Text>
              <div role="status">{!values[name] && <RunningNotice name={name} />}</div>
            </Stack>
          ))}
        </>
      )}
    </SettingForm>
  );
}
