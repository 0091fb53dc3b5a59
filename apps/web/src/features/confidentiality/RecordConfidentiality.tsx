import { Button, Details, Row, Stack, Text } from "@omzien/ui";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { answerOf } from "../../api/answer-of.ts";
import { ProblemNotice } from "../../api/ProblemNotice.tsx";
import { confidentialityQuery } from "../../api/queries.ts";
import { useAction } from "../../api/use-action.ts";
import { useTranslator } from "../../shell/shell-context.tsx";
import { PlainText } from "../onboarding/PlainText.tsx";

const channels = ["phone", "paper"] as const;

/** For helpers without a screen: the promise is read aloud or signed on paper, and written down as such. */
export function RecordConfidentiality({ personId }: { personId: string }) {
  const { t } = useTranslator();
  const { data: statement } = useQuery(confidentialityQuery);
  const [done, setDone] = useState(false);
  const record = useAction(
    (api, body: { version: number; channel: (typeof channels)[number] }, header) =>
      answerOf(
        api.POST("/people/{personId}/confidentiality-acceptances", {
          params: { path: { personId }, header },
          body,
        }),
      ),
    { onDone: () => setDone(true) },
  );
  if (!statement) return null;
  const { version, locale, text } = statement;
  return (
    <Details summary={t("confidentiality.record")}>
      <Stack>
        <Text>{t("confidentiality.record.hint")}</Text>
        <div lang={locale}>
          <PlainText text={text} />
        </div>
        <ProblemNotice problem={record.problem} />
        <Row>
          {channels.map((channel) => (
            <Button
              key={channel}
              variant="secondary"
              busy={record.busy}
              onClick={() => void record.send({ version, channel })}
            >
              {t(`confidentiality.record.${channel}`)}
            </Button>
          ))}
        </Row>
        <p role="status">{done && t("confidentiality.record.done")}</p>
      </Stack>
    </Details>
  );
}
