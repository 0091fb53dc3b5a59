import { Heading, PageLayout, Text } from "@omzien/ui";
import { usePageTitle } from "../../shell/page-title.ts";
import { useSite, useTranslator } from "../../shell/shell-context.tsx";
import { telephoneHref } from "../../shell/site.ts";

/** The link is too old, cut off or made up: each is told the same, and can call. */
export function BrokenRecordingLink() {
  const { t } = useTranslator();
  const site = useSite();
  usePageTitle(t("recording.broken.title"));
  return (
    <PageLayout>
      <Heading level={1}>{t("recording.broken.title")}</Heading>
      <Text size="lead">{t("recording.broken.text")}</Text>
      <Text>
        {t("recording.broken.how")} <a href={telephoneHref(site.phone)}>{site.phone}</a> ({site.phoneHours})
      </Text>
    </PageLayout>
  );
}
