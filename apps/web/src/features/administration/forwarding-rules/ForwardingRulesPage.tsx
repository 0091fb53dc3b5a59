import { type ForwardingRules, WriteForwardingRulesDraft } from "@omzien/contracts";
import { Checkbox, Text } from "@omzien/ui";
import { useMemo } from "react";
import { useTranslator } from "../../../shell/shell-context.tsx";
import type { SettingDoor } from "../settings/setting-door.ts";
import { SettingForm } from "../settings/SettingForm.tsx";
import { SettingPage, type SettingFormProps } from "../settings/SettingPage.tsx";
import { SettingVersionsPage } from "../settings/SettingVersionsPage.tsx";
import { directions, forwardingRulesDoor } from "./forwarding-rules-door.ts";

/** Whether other municipalities are asked, and may ask here. */
export function ForwardingRulesPage() {
  const translator = useTranslator();
  const { t } = translator;
  const door = useMemo(() => forwardingRulesDoor(translator), [translator]);
  return (
    <SettingPage<ForwardingRules>
      door={door}
      title={t("forwarding-rules.title")}
      lead={t("forwarding-rules.lead")}
    >
      {(form) => <ForwardingRulesForm door={door} form={form} />}
    </SettingPage>
  );
}

export function ForwardingRulesVersionsPage() {
  const translator = useTranslator();
  const door = useMemo(() => forwardingRulesDoor(translator), [translator]);
  return <SettingVersionsPage door={door} title={translator.t("forwarding-rules.title")} />;
}

function ForwardingRulesForm({
  door,
  form,
}: {
  door: SettingDoor<ForwardingRules>;
  form: SettingFormProps<ForwardingRules>;
}) {
  const { t } = useTranslator();
  return (
    <SettingForm
      door={door}
      form={form}
      schema={WriteForwardingRulesDraft}
      places={() => []}
      changesTitle={t("forwarding-rules.changes")}
    >
      {({ values, onChange }) => (
        <>
          <Text>{t("forwarding-rules.both")}</Text>
          {directions.map((direction) => (
            <Checkbox
              key={direction}
              id={`forwarding-${direction}`}
              name={`forwarding-${direction}`}
              label={t(`forwarding-rules.${direction}`)}
              hint={t(`forwarding-rules.${direction}.what`)}
              checked={values[direction]}
              onChange={(isOn) => onChange({ [direction]: isOn })}
            />
          ))}
        </>
      )}
    </SettingForm>
  );
}
