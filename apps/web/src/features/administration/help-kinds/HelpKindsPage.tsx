import type { HelpKinds } from "@omzien/contracts";
import { useMemo } from "react";
import { useTranslator } from "../../../shell/shell-context.tsx";
import { SettingPage } from "../settings/SettingPage.tsx";
import { SettingVersionsPage } from "../settings/SettingVersionsPage.tsx";
import { HelpKindsForm } from "./HelpKindsForm.tsx";
import { helpKindsDoor } from "./help-kinds-door.ts";

/** What people can ask for here, what it takes, and what is not done. */
export function HelpKindsPage() {
  const translator = useTranslator();
  const { t } = translator;
  const door = useMemo(() => helpKindsDoor(translator), [translator]);
  return (
    <SettingPage<HelpKinds>
      door={door}
      title={t("help-kinds.title")}
      lead={t("help-kinds.lead")}
      // What people choose from is kept on this device; the page begins anew with what holds.
      reloads
    >
      {(form) => <HelpKindsForm door={door} form={form} />}
    </SettingPage>
  );
}

export function HelpKindsVersionsPage() {
  const translator = useTranslator();
  const door = useMemo(() => helpKindsDoor(translator), [translator]);
  return <SettingVersionsPage door={door} title={translator.t("help-kinds.title")} />;
}
