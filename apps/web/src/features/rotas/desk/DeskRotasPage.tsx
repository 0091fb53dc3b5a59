import { Card, EmptyState, Heading, Link, PageLayout, Tag, Text } from "@omzien/ui";
import { useQuery } from "@tanstack/react-query";
import { ArrowLeft } from "lucide-react";
import { Loaded } from "../../../api/Loaded.tsx";
import { usePageTitle } from "../../../shell/page-title.ts";
import { useTranslator } from "../../../shell/shell-context.tsx";
import { CategoryIcon } from "../../help/CategoryIcon.tsx";
import { CardSection } from "../../me/CardSection.tsx";
import { deskRotasQuery, type Rota } from "../queries.ts";
import { nameText, openTurns, whenText } from "../rota-text.ts";

/** Every rota that runs; those with an open turn within two days first, then those about which somebody is called. */
export function DeskRotasPage() {
  const { t } = useTranslator();
  const rotas = useQuery(deskRotasQuery);
  usePageTitle(t("rota.desk.title"));
  return (
    <Loaded query={rotas} width="wide">
      {({ items }) => (
        <PageLayout width="wide">
          <div>
            <Link href="/balie" icon={<ArrowLeft aria-hidden />}>
              {t("nav.desk")}
            </Link>
          </div>
          <Heading level={1}>{t("rota.mine.title")}</Heading>
          {items.length === 0 ? (
            <EmptyState title={t("rota.desk.none")}>{t("rota.desk.none.text")}</EmptyState>
          ) : (
            <CardSection title={t("rota.desk.title")}>
              {items
                .toSorted((a, b) => urgencyOf(b) - urgencyOf(a))
                .map((rota) => (
                  <li key={rota.id}>
                    <DeskRotaCard rota={rota} />
                  </li>
                ))}
            </CardSection>
          )}
        </PageLayout>
      )}
    </Loaded>
  );
}

function urgencyOf(rota: Rota): number {
  return (rota.days.some(({ isSoon }) => isSoon) ? 2 : 0) + (rota.toCall.length > 0 ? 1 : 0);
}

function DeskRotaCard({ rota }: { rota: Rota }) {
  const translator = useTranslator();
  const { t, formatDay, formatList } = translator;
  const soon = rota.days.filter(({ isSoon }) => isSoon).map(({ date }) => formatDay(date));
  return (
    <Card
      what={`${rota.category.name}, ${nameText(translator, rota.askerName)}`}
      icon={<CategoryIcon name={rota.category.icon} />}
      above={soon.length > 0 && <Tag tone="warning">{t("rota.desk.soon", { days: formatList(soon) })}</Tag>}
      when={whenText(translator, rota)}
      href={`/roosters/${rota.id}`}
    >
      <Text>{t("rota.desk.open", { count: openTurns(rota) })}</Text>
      {rota.toCall.length > 0 && (
        <Text>{t("rota.desk.call", { names: formatList(rota.toCall.map(({ name }) => name)) })}</Text>
      )}
    </Card>
  );
}
