import type { RetentionSettings } from "@omzien/contracts";
import { Heading, PageLayout, Text } from "@omzien/ui";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Loaded } from "../../../api/Loaded.tsx";
import { usePageTitle } from "../../../shell/page-title.ts";
import { useTranslator } from "../../../shell/shell-context.tsx";
import { BackLink } from "../frame/BackLink.tsx";
import { retentionSettingsQuery } from "../queries.ts";
import { KeepForm } from "./KeepForm.tsx";
import { KeepHistory } from "./KeepHistory.tsx";

/** How long each kind of data is kept here: tried out with real counts before it is saved. */
export function KeepPage() {
  const { t } = useTranslator();
  usePageTitle(t("administration.keep.title"));
  const query = useQuery(retentionSettingsQuery);
  return <Loaded query={query}>{(settings) => <Keep loaded={settings} />}</Loaded>;
}

function Keep({ loaded }: { loaded: RetentionSettings }) {
  const { t } = useTranslator();
  // What this form builds on, whatever another look brings meanwhile.
  const [settings, setSettings] = useState(loaded);
  const [isSaved, setSaved] = useState(false);
  return (
    <PageLayout>
      <BackLink />
      <Heading level={1}>{t("administration.keep.title")}</Heading>
      <Text size="lead">{t("administration.keep.lead")}</Text>
      <KeepForm
        key={settings.version}
        settings={settings}
        isSaved={isSaved}
        onTouched={() => setSaved(false)}
        onNewer={setSettings}
        onSaved={(saved) => {
          setSaved(true);
          setSettings(saved);
        }}
      />
      <KeepHistory changes={settings.changes} />
    </PageLayout>
  );
}
