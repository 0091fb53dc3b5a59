import type { SearchRules } from "@omzien/contracts";
import { useMemo } from "react";
import { useTranslator } from "../../../shell/shell-context.tsx";
import { SettingPage } from "../settings/SettingPage.tsx";
import { SettingVersionsPage } from "../settings/SettingVersionsPage.tsx";
import { SearchRulesForm } from "./SearchRulesForm.tsx";
import { searchRulesDoor } from "./search-rules-door.ts";

/** How many helpers are asked at once, how long is waited, and when it is asked further away. */
export function SearchRulesPage() {
  const translator = useTranslator();
  const { t } = translator;
  const door = useMemo(() => searchRulesDoor(translator), [translator]);
  return (
    <SettingPage<SearchRules> door={door} title={t("search-rules.title")} lead={t("search-rules.lead")}>
      {(form) => <SearchRulesForm door={door} form={form} />}
    </SettingPage>
  );
}

export function SearchRulesVersionsPage() {
  const translator = useTranslator();
  const door = useMemo(() => searchRulesDoor(translator), [translator]);
  return <SettingVersionsPage door={door} title={translator.t("search-rules.title")} />;
}
