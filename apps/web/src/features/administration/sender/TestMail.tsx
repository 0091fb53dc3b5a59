import type { SenderSettings } from "@omzien/contracts";
import { Button, Heading, Row, Stack, Text } from "@omzien/ui";
import { Send } from "lucide-react";
import { answerOf } from "../../../api/answer-of.ts";
import { ProblemNotice } from "../../../api/ProblemNotice.tsx";
import { useTranslator } from "../../../shell/shell-context.tsx";
import { useSenderAction } from "./use-sender-action.ts";

/** A mail to oneself, and what became of it. */
export function TestMail({ test, version }: { test: SenderSettings["test"]; version: string }) {
  const { t, formatInstant } = useTranslator();
  const ask = useSenderAction(version, (api, _: undefined, { "idempotency-key": key }) =>
    answerOf(api.POST("/sender/test-mails", { params: { header: { "idempotency-key": key } } })),
  );
  return (
    <Stack>
      <Heading level={2}>{t("sender.test.title")}</Heading>
      <Text>{t("sender.test.text")}</Text>
      <div role="status">
        {test !== null && (
          <Text>{t(`sender.test.${test.state}`, { when: formatInstant(test.askedAt) })}</Text>
        )}
      </div>
      <ProblemNotice problem={ask.problem} />
      <Row>
        <Button icon={<Send aria-hidden />} busy={ask.busy} onClick={() => void ask.send(undefined)}>
          {t("sender.test.action")}
        </Button>
      </Row>
    </Stack>
  );
}
