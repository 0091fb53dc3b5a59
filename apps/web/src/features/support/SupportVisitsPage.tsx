import type { SupportVisit } from "@omzien/contracts";
import { Button, Card, CardList, EmptyState, Heading, PageLayout, Row, Tag, Text } from "@omzien/ui";
import { useQuery } from "@tanstack/react-query";
import { answerOf } from "../../api/answer-of.ts";
import { Loaded } from "../../api/Loaded.tsx";
import { ProblemNotice } from "../../api/ProblemNotice.tsx";
import { queryClient } from "../../api/query-client.ts";
import { useAction } from "../../api/use-action.ts";
import { usePageTitle } from "../../shell/page-title.ts";
import { useTranslator } from "../../shell/shell-context.tsx";
import { BackLink } from "../administration/frame/BackLink.tsx";
import { supportVisitsQuery } from "./queries.ts";

/** Who of the platform came in, when, why and what they looked at; each can be shown the door. */
export function SupportVisitsPage() {
  const { t } = useTranslator();
  usePageTitle(t("support.visits.title"));
  const query = useQuery(supportVisitsQuery);
  return (
    <Loaded query={query}>
      {({ items }) => (
        <PageLayout>
          <BackLink />
          <Heading level={1}>{t("support.visits.title")}</Heading>
          <Text size="lead">{t("support.visits.lead")}</Text>
          <Text muted>{t("support.visits.limits")}</Text>
          {items.length === 0 ? (
            <EmptyState title={t("support.visits.none")} />
          ) : (
            <CardList>
              {items.map((visit) => (
                <li key={visit.id}>
                  <Visit visit={visit} />
                </li>
              ))}
            </CardList>
          )}
        </PageLayout>
      )}
    </Loaded>
  );
}

function Visit({ visit }: { visit: SupportVisit }) {
  const { t, formatInstant, formatTime } = useTranslator();
  const { id, who, reason, askedAt, endsAt, enteredAt, endedAt, endedBy, isOpen, looks } = visit;
  const end = useAction(
    (api, visitId: string, headers) =>
      answerOf(api.POST("/support-visits/{visitId}/end", { params: { path: { visitId }, header: headers } })),
    { onDone: () => queryClient.invalidateQueries({ queryKey: supportVisitsQuery.queryKey }) },
  );
  const state = !isOpen ? "over" : enteredAt === null ? "asked" : "open";
  return (
    <Card
      headingLevel={2}
      what={who}
      when={t("support.visits.when", { when: formatInstant(askedAt), until: formatTime(endsAt) })}
      above={<Tag tone={isOpen ? "warning" : "info"}>{t(`support.visits.${state}`)}</Tag>}
    >
      <Text>{reason}</Text>
      <Text muted>
        {enteredAt === null
          ? t("support.visits.never")
          : t("support.visits.entered", { when: formatInstant(enteredAt) })}{" "}
        {t("support.visits.looks", { count: looks.length })}{" "}
        {endedAt !== null &&
          endedBy !== null &&
          t(`support.visits.ended.${endedBy}`, { when: formatInstant(endedAt) })}
      </Text>
      {isOpen && (
        <>
          <ProblemNotice problem={end.problem} />
          <Row>
            <Button variant="secondary" busy={end.busy} onClick={() => void end.send(id)}>
              {t("support.visits.end")}
            </Button>
          </Row>
        </>
      )}
    </Card>
  );
}
