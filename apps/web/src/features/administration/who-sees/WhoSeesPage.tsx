import type { DisclosureSettings } from "@omzien/contracts";
import { Heading, Link, Notice, PageLayout, Text } from "@omzien/ui";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Loaded } from "../../../api/Loaded.tsx";
import { usePageTitle } from "../../../shell/page-title.ts";
import { useTranslator } from "../../../shell/shell-context.tsx";
import { BackLink } from "../frame/BackLink.tsx";
import { disclosureSettingsQuery } from "../queries.ts";
import { NarrowingForm } from "./NarrowingForm.tsx";
import { PreviewSection } from "./PreviewSection.tsx";

/** What the municipality shows less: written first, looked at, and only then put in force. */
export function WhoSeesPage() {
  const { t } = useTranslator();
  usePageTitle(t("administration.sees.title"));
  const query = useQuery(disclosureSettingsQuery);
  return (
    <Loaded query={query} width="wide">
      {(settings) => <WhoSees loaded={settings} />}
    </Loaded>
  );
}

function WhoSees({ loaded }: { loaded: DisclosureSettings }) {
  const { t } = useTranslator();
  // What this form builds on: the answer of its own last change, and not what another look brings meanwhile.
  const [settings, setSettings] = useState(loaded);
  const [isTouched, setTouched] = useState(false);
  const [isPublished, setPublished] = useState(false);
  return (
    <PageLayout width="wide">
      <BackLink />
      <Heading level={1}>{t("administration.sees.title")}</Heading>
      <Text size="lead">{t("administration.sees.lead")}</Text>
      <div>
        <div role="status">
          {isPublished && <Notice tone="success" title={t("administration.sees.published")} />}
        </div>
        <Standing settings={settings} />
      </div>
      <NarrowingForm
        key={settings.version}
        settings={settings}
        onTouched={(touched) => {
          setTouched(touched);
          if (touched) setPublished(false);
        }}
        onSaved={(saved) => {
          setPublished(false);
          setSettings(saved);
        }}
      />
      {isTouched ? (
        <Notice title={t("administration.sees.unsaved")} />
      ) : (
        <PreviewSection
          settings={settings}
          onPublished={(published) => {
            setPublished(true);
            setSettings(published);
          }}
        />
      )}
      <Link href="/beheer/wie-ziet-wat/eerder">{t("administration.sees.history.title")}</Link>
    </PageLayout>
  );
}

/** What holds now, what waits, and what of it this version of the site cannot read. */
function Standing({ settings: { published, draft } }: { settings: DisclosureSettings }) {
  const { t, formatInstant } = useTranslator();
  const someone = t("administration.someone");
  const publication = published?.publications[0];
  const unreadable = (draft ?? published)?.unreadable ?? 0;
  return (
    <div>
      <Text>
        {published && publication
          ? t("administration.sees.now.some", {
              number: published.number,
              name: publication.publishedBy.name || someone,
              when: formatInstant(publication.publishedAt),
            })
          : t("administration.sees.now.none")}
      </Text>
      {draft && (
        <Text>
          {t("administration.sees.draft", {
            number: draft.number,
            name: draft.writtenBy.name || someone,
            when: formatInstant(draft.writtenAt),
          })}
        </Text>
      )}
      {unreadable > 0 && (
        <Notice tone="warning" title={t("administration.sees.unreadable", { count: unreadable })} />
      )}
    </div>
  );
}
