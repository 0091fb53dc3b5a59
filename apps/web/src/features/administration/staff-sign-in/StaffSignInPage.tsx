import type { StaffSignInSettings } from "@omzien/contracts";
import { useMemo } from "react";
import { useTranslator } from "../../../shell/shell-context.tsx";
import { SettingPage } from "../settings/SettingPage.tsx";
import { SettingVersionsPage } from "../settings/SettingVersionsPage.tsx";
import { StaffSignInForm } from "./StaffSignInForm.tsx";
import { staffSignInDoor } from "./staff-sign-in-door.ts";

/** How colleagues sign in with the municipality's own account. */
export function StaffSignInPage() {
  const translator = useTranslator();
  const { t } = translator;
  const door = useMemo(() => staffSignInDoor(translator), [translator]);
  return (
    <SettingPage<StaffSignInSettings>
      door={door}
      title={t("staff-sign-in.title")}
      lead={t("staff-sign-in.lead")}
      reloads
    >
      {(form) => <StaffSignInForm door={door} form={form} />}
    </SettingPage>
  );
}

export function StaffSignInVersionsPage() {
  const translator = useTranslator();
  const door = useMemo(() => staffSignInDoor(translator), [translator]);
  return <SettingVersionsPage door={door} title={translator.t("staff-sign-in.title")} />;
}
