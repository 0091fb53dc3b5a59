import type { SiteWords } from "@omzien/contracts";
import { useMemo } from "react";
import { useTranslator } from "../../../shell/shell-context.tsx";
import { SettingPage } from "../settings/SettingPage.tsx";
import { SettingVersionsPage } from "../settings/SettingVersionsPage.tsx";
import { SiteWordsForm } from "./SiteWordsForm.tsx";
import { siteWordsDoor } from "./site-words-door.ts";

/** What the site is called and what it says about itself, in the municipality's own words. */
export function SiteWordsPage() {
  const translator = useTranslator();
  const { t } = translator;
  const door = useMemo(() => siteWordsDoor(translator), [translator]);
  return (
    <SettingPage<SiteWords> door={door} title={t("site-words.title")} lead={t("site-words.lead")} reloads>
      {(form) => <SiteWordsForm door={door} form={form} />}
    </SettingPage>
  );
}

export function SiteWordsVersionsPage() {
  const translator = useTranslator();
  const door = useMemo(() => siteWordsDoor(translator), [translator]);
  return <SettingVersionsPage door={door} title={translator.t("site-words.title")} />;
}
