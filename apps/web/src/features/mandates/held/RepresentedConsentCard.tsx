import type { AnswerConsentsFor, RepresentedConsent } from "@omzien/contracts";
import { Button, Heading, Row, Tag, Text } from "@omzien/ui";
import { answerOf } from "../../../api/answer-of.ts";
import { ProblemNotice } from "../../../api/ProblemNotice.tsx";
import { queryClient } from "../../../api/query-client.ts";
import { useAction } from "../../../api/use-action.ts";
import { useTranslator } from "../../../shell/shell-context.tsx";
import css from "../../consents/ConsentsPage.module.css";
import { representedQuery } from "../queries.ts";

interface RepresentedConsentCardProps {
  mandateId: string;
  consent: RepresentedConsent;
}

/** One question, how the person's answer stands, and the answers that may be given for them. */
export function RepresentedConsentCard({ mandateId, consent }: RepresentedConsentCardProps) {
  const { t } = useTranslator();
  const { question, explanation, answer } = consent;
  const answering = useAnswering(mandateId, consent);
  return (
    <li className={css["card"]}>
      <Heading level={3} size="m">
        {question}
      </Heading>
      <Text>{explanation}</Text>
      <div role="status">
        <Tag {...(answer === "given" ? { tone: "success" as const } : {})}>
          {t(`mandate.for.answer.${answer ?? "none"}`)}
        </Tag>
      </div>
      <ProblemNotice problem={answering.problem} />
      <Row>
        {answer !== "given" && consent.mayGive && (
          <Button
            variant="secondary"
            busy={answering.busy}
            aria-label={t("mandate.for.yes.label", { question })}
            onClick={() => void answering.send("given")}
          >
            {t("mandate.for.yes")}
          </Button>
        )}
        {(answer === "given" || answer === null) && (
          <Button
            variant="secondary"
            busy={answering.busy}
            aria-label={t("mandate.for.no.label", { question })}
            onClick={() => void answering.send("refused")}
          >
            {t("mandate.for.no")}
          </Button>
        )}
      </Row>
      {answer !== "given" && !consent.mayGive && <Text muted>{t("mandate.for.not-yours")}</Text>}
    </li>
  );
}

function useAnswering(mandateId: string, { purpose, textVersion }: RepresentedConsent) {
  return useAction(
    (api, answer: AnswerConsentsFor["answers"][number]["answer"], header) =>
      answerOf(
        api.POST("/mandates/{mandateId}/consents", {
          params: { path: { mandateId }, header },
          body: { answers: [{ purpose, textVersion, answer }] },
        }),
      ),
    {
      onDone: (consents) =>
        queryClient.setQueryData(
          representedQuery(mandateId).queryKey,
          (before) => before && { ...before, consents },
        ),
    },
  );
}
