import type { BreachInquiry } from "@omzien/contracts";
import { Card, CardList, EmptyState, Heading, Notice, Stack, Tag, Text } from "@omzien/ui";
import { answerOf } from "../../../api/answer-of.ts";
import { ProblemNotice } from "../../../api/ProblemNotice.tsx";
import { api } from "../../../shell/api.ts";
import { useTranslator } from "../../../shell/shell-context.tsx";
import { MoreButton } from "../frame/MoreButton.tsx";
import { OversightPart } from "../frame/OversightPart.tsx";
import { problemIn } from "../frame/problem-in.ts";
import { cursorOf, usePages } from "../frame/use-pages.ts";
import { BreachForm } from "./BreachForm.tsx";

const onePage = 12;

/** Practise with a leak or search out a real one, and what was searched out before. */
export function BreachPage() {
  const { t } = useTranslator();
  return (
    <OversightPart title={t("oversight.breach.title")} lead={t("oversight.breach.lead")}>
      <Notice>
        <p>{t("oversight.breach.72")}</p>
      </Notice>
      <BreachForm />
      <EarlierInquiries />
    </OversightPart>
  );
}

function EarlierInquiries() {
  const { t } = useTranslator();
  const query = usePages(["inquiries"], (cursor) =>
    answerOf(
      api.GET("/oversight/breach-inquiries", { params: { query: { limit: onePage, ...cursorOf(cursor) } } }),
    ),
  );
  return (
    <section aria-labelledby="earlier">
      <Stack>
        <Heading level={2} size="m" id="earlier">
          {t("oversight.breach.earlier")}
        </Heading>
        <ProblemNotice problem={problemIn(query.error)} />
        {query.data?.length === 0 && (
          <EmptyState title={t("oversight.breach.none.title")} headingLevel={3}>
            <Text>{t("oversight.breach.none.text")}</Text>
          </EmptyState>
        )}
        {query.data && query.data.length > 0 && (
          <CardList>
            {query.data.map((inquiry) => (
              <li key={inquiry.id}>
                <InquiryCard inquiry={inquiry} />
              </li>
            ))}
          </CardList>
        )}
        <MoreButton query={query}>{t("oversight.more")}</MoreButton>
      </Stack>
    </section>
  );
}

function InquiryCard({ inquiry }: { inquiry: BreachInquiry }) {
  const { t, formatInstant } = useTranslator();
  return (
    <Card
      what={t("oversight.breach.people", { count: inquiry.people })}
      href={`/toezicht/datalek/${inquiry.id}`}
      when={formatInstant(inquiry.startedAt)}
      above={
        inquiry.isDrill ? (
          <Tag>{t("oversight.breach.is-drill")}</Tag>
        ) : (
          <Tag tone="danger">{t("oversight.breach.is-real", { reference: inquiry.reference })}</Tag>
        )
      }
    >
      <Text>{inquiry.what}</Text>
    </Card>
  );
}
