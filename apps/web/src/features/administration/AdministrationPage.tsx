import { Card, CardList, Heading, PageLayout, Text } from "@omzien/ui";
import { usePageTitle } from "../../shell/page-title.ts";
import { useTranslator } from "../../shell/shell-context.tsx";

/** Where an administrator begins. */
export function AdministrationPage() {
  const { t } = useTranslator();
  usePageTitle(t("administration.title"));
  return (
    <PageLayout width="wide">
      <Heading level={1}>{t("administration.title")}</Heading>
      <Text size="lead">{t("administration.lead")}</Text>
      <nav aria-label={t("administration.nav")}>
        <CardList>
          <li>
            <Card headingLevel={2} what={t("administration.house-style.title")} href="/beheer/huisstijl">
              <Text>{t("administration.house-style.card")}</Text>
            </Card>
          </li>
          <li>
            <Card headingLevel={2} what={t("administration.words.title")} href="/beheer/woorden">
              <Text>{t("administration.words.card")}</Text>
            </Card>
          </li>
          <li>
            <Card headingLevel={2} what={t("administration.conduct.title")} href="/beheer/gedragscode">
              <Text>{t("administration.conduct.card")}</Text>
            </Card>
          </li>
          <li>
            <Card headingLevel={2} what={t("administration.modules.title")} href="/beheer/onderdelen">
              <Text>{t("administration.modules.card")}</Text>
            </Card>
          </li>
          <li>
            <Card headingLevel={2} what={t("administration.kinds.title")} href="/beheer/soorten-hulp">
              <Text>{t("administration.kinds.card")}</Text>
            </Card>
          </li>
          <li>
            <Card headingLevel={2} what={t("administration.order.title")} href="/beheer/volgorde">
              <Text>{t("administration.order.card")}</Text>
            </Card>
          </li>
          <li>
            <Card headingLevel={2} what={t("colleague.title")} href="/beheer/collegas">
              <Text>{t("colleague.card")}</Text>
            </Card>
          </li>
          <li>
            <Card headingLevel={2} what={t("administration.sees.title")} href="/beheer/wie-ziet-wat">
              <Text>{t("administration.sees.card")}</Text>
            </Card>
          </li>
          <li>
            <Card headingLevel={2} what={t("administration.keep.title")} href="/beheer/bewaren">
              <Text>{t("administration.keep.card")}</Text>
            </Card>
          </li>
          <li>
            <Card headingLevel={2} what={t("administration.changes.title")} href="/beheer/veranderd">
              <Text>{t("administration.changes.card")}</Text>
            </Card>
          </li>
          <li>
            <Card headingLevel={2} what={t("take-along.title")} href="/beheer/meenemen">
              <Text>{t("take-along.card")}</Text>
            </Card>
          </li>
          <li>
            <Card headingLevel={2} what={t("sender.title")} href="/beheer/afzender">
              <Text>{t("sender.card")}</Text>
            </Card>
          </li>
          <li>
            <Card headingLevel={2} what={t("support.visits.title")} href="/beheer/ondersteuning">
              <Text>{t("support.visits.card")}</Text>
            </Card>
          </li>
        </CardList>
      </nav>
      <Text muted>{t("administration.limits")}</Text>
    </PageLayout>
  );
}
