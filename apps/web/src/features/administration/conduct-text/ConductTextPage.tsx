import type { ConductText } from "@omzien/contracts";
import { useMemo } from "react";
import { useTranslator } from "../../../shell/shell-context.tsx";
import { SettingPage } from "../settings/SettingPage.tsx";
import { SettingVersionsPage } from "../settings/SettingVersionsPage.tsx";
import { ConductTextForm } from "./ConductTextForm.tsx";
import { conductTextDoor } from "./conduct-text-door.ts";

/** The code of conduct as the municipality writes it. */
export function ConductTextPage() {
  const translator = useTranslator();
  const { t } = translator;
  const door = useMemo(() => conductTextDoor(translator), [translator]);
  return (
    <SettingPage<ConductText> door={door} title={t("conduct-text.title")} lead={t("conduct-text.lead")}>
      {(form) => <ConductTextForm door={door} form={form} />}
    </SettingPage>
  );
}

export function ConductTextVersionsPage() {
  const translator = useTranslator();
  const door = useMemo(() => conductTextDoor(translator), [translator]);
  return <SettingVersionsPage door={door} title={translator.t("conduct-text.title")} />;
}
