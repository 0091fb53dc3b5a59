import type { Modules } from "@omzien/contracts";
import { useMemo } from "react";
import { useTranslator } from "../../../shell/shell-context.tsx";
import { SettingPage } from "../settings/SettingPage.tsx";
import { SettingVersionsPage } from "../settings/SettingVersionsPage.tsx";
import { ModulesForm } from "./ModulesForm.tsx";
import { modulesDoor } from "./modules-door.ts";

/** Which parts the site has. */
export function ModulesPage() {
  const translator = useTranslator();
  const { t } = translator;
  const door = useMemo(() => modulesDoor(translator), [translator]);
  return (
    <SettingPage<Modules> door={door} title={t("modules.title")} lead={t("modules.lead")} reloads>
      {(form) => <ModulesForm door={door} form={form} />}
    </SettingPage>
  );
}

export function ModulesVersionsPage() {
  const translator = useTranslator();
  const door = useMemo(() => modulesDoor(translator), [translator]);
  return <SettingVersionsPage door={door} title={translator.t("modules.title")} />;
}
