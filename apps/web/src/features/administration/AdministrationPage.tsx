import { Card, CardList, Heading, PageLayout, Text } from "@omzien/ui";
import { usePageTitle } from "../../shell/page-title.ts";
import { useTranslator } from "../../shell/shell-context.tsx";

const subjects = [
  ["/beheer/huisstijl", "administration.house-style.title", "administration.house-style.card"],
  ["/beheer/woorden", "administration.words.title", "administration.words.card"],
  ["/beheer/gedragscode", "administration.conduct.title", "administration.conduct.card"],
  ["/beheer/onderdelen", "administration.modules.title", "administration.modules.card"],
  ["/beheer/andere-gemeenten", "administration.forwarding.title", "administration.forwarding.card"],
  ["/beheer/informatiepakket", "administration.packet.title", "administration.packet.card"],
  ["/beheer/soort-project", "administration.project.title", "administration.project.card"],
  ["/beheer/gebieden", "administration.areas.title", "administration.areas.card"],
  ["/beheer/zoeken", "administration.search.title", "administration.search.card"],
  ["/beheer/soorten-hulp", "administration.kinds.title", "administration.kinds.card"],
  ["/beheer/volgorde", "administration.order.title", "administration.order.card"],
  ["/beheer/collegas", "colleague.title", "colleague.card"],
  [
    "/beheer/account-van-de-gemeente",
    "administration.staff-sign-in.title",
    "administration.staff-sign-in.card",
  ],
  ["/beheer/wie-ziet-wat", "administration.sees.title", "administration.sees.card"],
  ["/beheer/cijfers", "administration.figures.title", "administration.figures.card"],
  ["/beheer/bewaren", "administration.keep.title", "administration.keep.card"],
  ["/beheer/veranderd", "administration.changes.title", "administration.changes.card"],
  ["/beheer/meenemen", "take-along.title", "take-along.card"],
  ["/beheer/afzender", "sender.title", "sender.card"],
  ["/beheer/ondersteuning", "support.visits.title", "support.visits.card"],
] as const;

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
          {subjects.map(([href, title, card]) => (
            <li key={href}>
              <Card headingLevel={2} what={t(title)} href={href}>
                <Text>{t(card)}</Text>
              </Card>
            </li>
          ))}
        </CardList>
      </nav>
      <Text muted>{t("administration.limits")}</Text>
    </PageLayout>
  );
}
