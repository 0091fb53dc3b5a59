import type { MatchingRules } from "@omzien/contracts";
import { useMemo } from "react";
import { useTranslator } from "../../../shell/shell-context.tsx";
import { SettingPage } from "../settings/SettingPage.tsx";
import { SettingVersionsPage } from "../settings/SettingVersionsPage.tsx";
import { MatchingRulesForm } from "./MatchingRulesForm.tsx";
import { matchingRulesDoor } from "./matching-rules-door.ts";

/** In what order helpers are proposed, and how much is asked of one. */
export function MatchingRulesPage() {
  const translator = useTranslator();
  const { t } = translator;
  const door = useMemo(() => matchingRulesDoor(translator), [translator]);
  return (
    <SettingPage<MatchingRules> door={door} title={t("matching-rules.title")} lead={t("matching-rules.lead")}>
      {(form) => <MatchingRulesForm door={door} form={form} />}
    </SettingPage>
  );
}

export function MatchingRulesVersionsPage() {
  const translator = useTranslator();
  const door = useMemo(() => matchingRulesDoor(translator), [translator]);
  return <SettingVersionsPage door={door} title={translator.t("matching-rules.title")} />;
}
