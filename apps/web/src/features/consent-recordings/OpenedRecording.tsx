import type { ConsentRecording } from "@omzien/contracts";
import { Button, Heading, PageLayout, Row, Stack, Text } from "@omzien/ui";
import { Check, X } from "lucide-react";
import { ProblemNotice } from "../../api/ProblemNotice.tsx";
import type { Action } from "../../api/use-action.ts";
import { usePageTitle } from "../../shell/page-title.ts";
import { useSite, useTranslator } from "../../shell/shell-context.tsx";
import { RecordedAnswers } from "./RecordedAnswers.tsx";

export type Saying = Action<"confirmed" | "disputed", ConsentRecording>;

/** First the exact words, then the question whether they are right. */
export function OpenedRecording({ recording, saying }: { recording: ConsentRecording; saying: Saying }) {
  const { t, formatDay } = useTranslator();
  const site = useSite();
  usePageTitle(t("recording.title"));
  return (
    <PageLayout>
      <Heading level={1}>{t("recording.title")}</Heading>
      <Text size="lead">{t("recording.lead", { day: formatDay(recording.recordedAt) })}</Text>
      <Stack>
        <Heading level={2}>{t("recording.answers")}</Heading>
        <RecordedAnswers recording={recording} />
      </Stack>
      <Stack>
        <Heading level={2}>{t("recording.question")}</Heading>
        <Text>{t("recording.hint")}</Text>
        <Row>
          <Button
            icon={<Check aria-hidden />}
            busy={saying.busy}
            onClick={() => void saying.send("confirmed")}
          >
            {t("recording.confirm")}
          </Button>
          <Button
            variant="secondary"
            icon={<X aria-hidden />}
            busy={saying.busy}
            onClick={() => void saying.send("disputed")}
          >
            {t("recording.dispute")}
          </Button>
        </Row>
        <ProblemNotice problem={saying.problem} />
        <Text muted>{t("recording.call", { phone: site.phone, hours: site.phoneHours })}</Text>
        <Text muted>{t("recording.until", { day: formatDay(recording.openUntil) })}</Text>
      </Stack>
    </PageLayout>
  );
}
