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
  Text,
} from "@omzien/ui";
import { useQuery } from "@tanstack/react-query";
import { ArrowLeft } from "lucide-react";
import { Loaded } from "../../api/Loaded.tsx";
import { usePageTitle } from "../../shell/page-title.ts";
import { useModule, useTranslator } from "../../shell/shell-context.tsx";
import { DraftStatusTag } from "./DraftStatusTag.tsx";
import { lastDayOf } from "./last-day-of.ts";
import { myDraftsQuery } from "./queries.ts";

type Draft = components["schemas"]["DraftList"]["items"][number];

/** How it stands with what I asked for others; of the others themselves nothing. */
export function MyDraftsPage({ sentId }: { sentId: string | undefined }) {
  const { t } = useTranslator();
  usePageTitle(t("draft.mine.title"));
  const mayAsk = useModule("draftsForAnother");
  const query = useQuery(myDraftsQuery);
  return (
    <Loaded query={query}>
      {({ items }) => (
        <PageLayout>
          <div>
            <Link href="/mijn" icon={<ArrowLeft aria-hidden />}>
              {t("draft.back.mine")}
            </Link>
          </div>
          <Heading level={1}>{t("draft.mine.title")}</Heading>
          <Text size="lead">{t("draft.mine.lead")}</Text>
          {items.some(({ id }) => id === sentId) && (
            <Notice tone="success" title={t("draft.sent.title")} live="polite">
              <p>{t("draft.sent.text")}</p>
            </Notice>
          )}
          <DraftCards drafts={items} />
          {mayAsk && (
            <Row>
              <ButtonLink href="/mijn/voor-een-ander/vragen">{t("draft.mine.new")}</ButtonLink>
            </Row>
          )}
        </PageLayout>
      )}
    </Loaded>
  );
}

function DraftCards({ drafts }: { drafts: readonly Draft[] }) {
  const { t, formatDay } = useTranslator();
  const mayAsk = useModule("draftsForAnother");
  if (drafts.length === 0)
    return (
      <EmptyState title={t("draft.mine.none.title")}>
        {mayAsk && <Text>{t("draft.mine.none.text")}</Text>}
      </EmptyState>
    );
  return (
    <CardList>
      {drafts.map((draft) => (
        <li key={draft.id}>
          <Card headingLevel={2} what={draft.category} above={<DraftStatusTag status={draft.status} />}>
            <Text>{t("draft.mine.made", { day: formatDay(draft.madeAt) })}</Text>
            {draft.status === "waiting" && (
              <Text muted>{t("draft.mine.until", { day: formatDay(lastDayOf(draft)) })}</Text>
            )}
          </Card>
        </li>
      ))}
    </CardList>
  );
}
