import { Heading, Link, PageLayout, Text } from "@omzien/ui";
import { usePageTitle } from "../../shell/page-title.ts";
import { useSite, useTranslator } from "../../shell/shell-context.tsx";

/** What this site does for everybody who cannot use a mouse, a small letter or their eyes; and what to do when it fails. */
export function AccessibilityPage() {
  const { t } = useTranslator();
  const site = useSite();
  usePageTitle(t("pages.accessibility.title"));
  return (
    <PageLayout>
      <Heading level={1}>{t("pages.accessibility.title")}</Heading>
      <Text size="lead">{t("pages.accessibility.lead", { siteName: site.name })}</Text>
      <section aria-labelledby="accessibility-how">
        <Heading level={2} size="m" id="accessibility-how">
          {t("pages.accessibility.how.title")}
        </Heading>
        <ul>
          <li>{t("pages.accessibility.how.keyboard")}</li>
          <li>{t("pages.accessibility.how.reader")}</li>
          <li>{t("pages.accessibility.how.large")}</li>
          <li>{t("pages.accessibility.how.colour")}</li>
          <li>{t("pages.accessibility.how.calm")}</li>
          <li>{t("pages.accessibility.how.words")}</li>
        </ul>
      </section>
      <section aria-labelledby="accessibility-status">
        <Heading level={2} size="m" id="accessibility-status">
          {t("pages.accessibility.status.title")}
        </Heading>
        <Text>{t("pages.accessibility.status.standard")}</Text>
        <Text>{t("pages.accessibility.status.tested")}</Text>
        <Link href="https://www.w3.org/TR/WCAG22/" external>
          {t("pages.accessibility.status.link")}
        </Link>
      </section>
      <section aria-labelledby="accessibility-tell">
        <Heading level={2} size="m" id="accessibility-tell">
          {t("pages.accessibility.tell.title")}
        </Heading>
        <Text>{t("pages.accessibility.tell.text", { phone: site.phone, hours: site.phoneHours })}</Text>
      </section>
    </PageLayout>
  );
}
