import { Heading, Link, PageLayout, Stack, Text } from "@omzien/ui";
import { usePageTitle } from "../../shell/page-title.ts";
import { useSite, useTranslator } from "../../shell/shell-context.tsx";
import { TextList } from "./TextList.tsx";

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
        <Stack>
          <Heading level={2} size="m" id="accessibility-how">
            {t("pages.accessibility.how.title")}
          </Heading>
          <TextList
            items={[
              t("pages.accessibility.how.keyboard"),
              t("pages.accessibility.how.reader"),
              t("pages.accessibility.how.large"),
              t("pages.accessibility.how.colour"),
              t("pages.accessibility.how.calm"),
              t("pages.accessibility.how.words"),
            ]}
          />
        </Stack>
      </section>
      <section aria-labelledby="accessibility-status">
        <Stack>
          <Heading level={2} size="m" id="accessibility-status">
            {t("pages.accessibility.status.title")}
          </Heading>
          <Text>{t("pages.accessibility.status.standard")}</Text>
          <Text>{t("pages.accessibility.status.tested")}</Text>
          <Link href="https://www.w3.org/TR/WCAG22/" external>
            {t("pages.accessibility.status.link")}
          </Link>
        </Stack>
      </section>
      <section aria-labelledby="accessibility-tell">
        <Stack>
          <Heading level={2} size="m" id="accessibility-tell">
            {t("pages.accessibility.tell.title")}
          </Heading>
          <Text>{t("pages.accessibility.tell.text", { phone: site.phone, hours: site.phoneHours })}</Text>
        </Stack>
      </section>
    </PageLayout>
  );
}
