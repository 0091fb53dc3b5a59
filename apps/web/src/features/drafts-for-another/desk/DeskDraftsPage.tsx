import type { components } from "@omzien/api-client";
import {
  ButtonLink,
  Card,
  CardList,
  EmptyState,
  Heading,
  Link,
  Notice,
  PageLayout,
  Row,
  Tag,
  Text,
} from "@omzien/ui";
import { useQuery } from "@tanstack/react-query";
import { ArrowLeft, Plus } from "lucide-react";
import { Loaded } from "../../../api/Loaded.tsx";
import { usePageTitle } from "../../../shell/page-title.ts";
import { useModule, useTranslator } from "../../../shell/shell-context.tsx";
import { lastDayOf } from "../last-day-of.ts";
import { deskDraftsQuery } from "../queries.ts";

/** What waits for a person's own yes: whom to call, and which letter to print; what lapses first stands first. */
export function DeskDraftsPage({ wasRefused }: { wasRefused: boolean }) {
  const { t } = useTranslator();
  usePageTitle(t("draft-desk.title"));
  const mayAsk = useModule("draftsForAnother");
  const query = useQuery(deskDraftsQuery);
  return (
    <Loaded query={query} width="wide">
      {({ items }) => (
        <PageLayout width="wide">
          <div>
            <Link href="/balie" icon={<ArrowLeft aria-hidden />}>
              {t("desk.back.desk")}
            </Link>
          </div>
          <Heading level={1}>{t("draft-desk.title")}</Heading>
          <Text size="lead">{t("draft-desk.lead")}</Text>
          {wasRefused && <Notice tone="success" title={t("draft-desk.no.done")} live="polite" />}
          {mayAsk && (
            <Row>
              <ButtonLink href="/balie/voor-een-ander/nieuw" icon={<Plus aria-hidden />}>
                {t("draft-desk.new")}
              </ButtonLink>
            </Row>
          )}
          {items.length === 0 ? (
            <EmptyState title={t("draft-desk.none.title")}>
              <Text>{t("draft-desk.none.text")}</Text>
            </EmptyState>
          ) : (
            <CardList label={t("draft-desk.title")}>
              {items.map((draft) => (
                <li key={draft.id}>
                  <DraftCard draft={draft} />
                </li>
              ))}
            </CardList>
          )}
        </PageLayout>
      )}
    </Loaded>
  );
}

function DraftCard({ draft }: { draft: components["schemas"]["DraftList"]["items"][number] }) {
  const { t, formatDay } = useTranslator();
  return (
    <Card
      headingLevel={2}
      what={draft.category}
      href={`/balie/voor-een-ander/${draft.id}`}
      above={
        draft.isDoubted ? (
          <Tag tone="warning">{t("draft-desk.doubted")}</Tag>
        ) : (
          <Tag tone="info">{t(`draft-desk.channel.${draft.channel}`)}</Tag>
        )
      }
    >
      <Text muted>{t("draft-desk.until", { day: formatDay(lastDayOf(draft)) })}</Text>
    </Card>
  );
}
