import type { Consent } from "@omzien/contracts";
import { Button, Heading, Row, Stack, Text } from "@omzien/ui";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useRef } from "react";
import { answerOf } from "../../api/answer-of.ts";
import { ProblemNotice } from "../../api/ProblemNotice.tsx";
import { consentsQuery } from "../../api/queries.ts";
import { useAction } from "../../api/use-action.ts";
import { useTranslator } from "../../shell/shell-context.tsx";
import { courseQuery } from "../search-course/queries.ts";

/** Whether the desk may ask elsewhere too, on the asker's own page; nothing where the municipality does not do it. */
export function ElsewhereConsent({ helpRequestId }: { helpRequestId: string }) {
  const course = useQuery(courseQuery(helpRequestId));
  const consents = useQuery({ ...consentsQuery, enabled: course.data?.mayAskElsewhere === true });
  const consent = consents.data?.find(({ purpose }) => purpose === "cross-tenant");
  if (!course.data?.mayAskElsewhere || !consent) return null;
  return <ElsewhereQuestion consent={consent} helpRequestId={helpRequestId} />;
}

function ElsewhereQuestion({ consent, helpRequestId }: { consent: Consent; helpRequestId: string }) {
  const { t } = useTranslator();
  const client = useQueryClient();
  const { purpose, textVersion, answer } = consent;
  const give = useAction(
    (api, said: "given" | "refused", header) =>
      answerOf(
        api.POST("/consents", {
          params: { header },
          body: { answers: [{ purpose, textVersion, answer: said }] },
        }),
      ),
    {
      async onDone(consents: Consent[]) {
        client.setQueryData(consentsQuery.queryKey, consents);
        await client.invalidateQueries({ queryKey: courseQuery(helpRequestId).queryKey });
      },
    },
  );
  const outcome = useRef<HTMLDivElement>(null);
  const say = async (said: "given" | "refused") => {
    // Another button stands there then; what came of it takes over.
    if (await give.send(said)) outcome.current?.focus();
  };
  return (
    <Stack>
      <Heading level={2}>{t("course.elsewhere.title")}</Heading>
      <Text>{consent.question}</Text>
      <Text muted>{consent.explanation}</Text>
      <div ref={outcome} tabIndex={-1} role="status">
        {answer && (
          <Text>{t(answer === "given" ? "course.elsewhere.given" : "course.elsewhere.refused")}</Text>
        )}
      </div>
      <ProblemNotice problem={give.problem} />
      <Row>
        {answer !== "given" && (
          <Button variant="secondary" busy={give.busy} onClick={() => void say("given")}>
            {t("course.elsewhere.yes")}
          </Button>
        )}
        {answer === null && (
          <Button variant="quiet" busy={give.busy} onClick={() => void say("refused")}>
            {t("course.elsewhere.no")}
          </Button>
        )}
        {answer === "given" && (
          <Button variant="secondary" busy={give.busy} onClick={() => void say("refused")}>
            {t("course.elsewhere.stop")}
          </Button>
        )}
      </Row>
    </Stack>
  );
}
