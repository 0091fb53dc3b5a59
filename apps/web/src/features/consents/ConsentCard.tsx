import type { Consent } from "@omzien/contracts";
import { Button, Details, Heading, Tag, Text } from "@omzien/ui";
import { answerOf } from "../../api/answer-of.ts";
import { ProblemNotice } from "../../api/ProblemNotice.tsx";
import { consentsQuery, myOfferQuery } from "../../api/queries.ts";
import { queryClient } from "../../api/query-client.ts";
import { useAction } from "../../api/use-action.ts";
import { useSite, useTranslator } from "../../shell/shell-context.tsx";
import css from "./ConsentsPage.module.css";

const showNewest = async (consents: Consent[]) => {
  queryClient.setQueryData(consentsQuery.queryKey, consents);
  // My offer says whether I may be asked.
  await queryClient.invalidateQueries({ queryKey: myOfferQuery.queryKey });
};

/** One consent: the question, what follows from it, what was answered when, and the other answer. */
export function ConsentCard({ consent }: { consent: Consent }) {
  const { t } = useTranslator();
  const { purpose, textVersion } = consent;
  const given = consent.answer === "given";
  const give = useAction(
    (api, _: undefined, header) =>
      answerOf(
        api.POST("/consents", {
          params: { header },
          body: { answers: [{ purpose, textVersion, answer: "given" }] },
        }),
      ),
    { onDone: showNewest },
  );
  const withdraw = useAction(
    (api) => answerOf(api.DELETE("/consents/{purpose}", { params: { path: { purpose } } })),
    { onDone: showNewest },
  );
  const action = given ? withdraw : give;
  return (
    <li className={css["card"]}>
      <Heading level={2} size="m">
        {consent.question}
      </Heading>
      <Text>{consent.explanation}</Text>
      <div role="status">
        <Answer consent={consent} />
      </div>
      <AnsweredWords consent={consent} />
      <ProblemNotice problem={action.problem} />
      <Button
        variant="secondary"
        busy={action.busy}
        aria-label={t(given ? "consents-page.withdraw.label" : "consents-page.give.label", {
          question: consent.question,
        })}
        onClick={() => void action.send(undefined)}
      >
        {t(given ? "consents-page.withdraw" : "consents-page.give")}
      </Button>
    </li>
  );
}

/** What somebody said yes or no to, when those are no longer the words of today. */
function AnsweredWords({ consent: { answeredWords, question, explanation } }: { consent: Consent }) {
  const { t } = useTranslator();
  if (!answeredWords) return null;
  if (answeredWords.question === question && answeredWords.explanation === explanation) return null;
  return (
    <Details summary={t("consents-page.answered-words", { version: answeredWords.textVersion })}>
      <Text>{answeredWords.question}</Text>
      <Text>{answeredWords.explanation}</Text>
    </Details>
  );
}

function Answer({ consent: { answer, answeredAt, answeredWords, evidence } }: { consent: Consent }) {
  const { t, formatDay } = useTranslator();
  const site = useSite();
  if (!answer || !answeredAt) return <Tag>{t("consents-page.never")}</Tag>;
  const how = evidence ? t(`consents-page.evidence.${evidence}`) : "";
  const facts = [
    t("consents-page.to", { site: site.name }),
    answeredWords && t("consents-page.version", { version: answeredWords.textVersion }),
  ];
  return (
    <>
      <Text>
        {answer === "given" ? (
          <Tag tone="success">{t("consents-page.answer.given")}</Tag>
        ) : (
          <Tag>{t(`consents-page.answer.${answer}`)}</Tag>
        )}{" "}
        {t("consents-page.answered", { day: formatDay(answeredAt, { year: true }), how })}
      </Text>
      <Text size="small" muted>
        {facts.filter(Boolean).join(" · ")}
      </Text>
    </>
  );
}
