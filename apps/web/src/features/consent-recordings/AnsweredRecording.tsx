import type { ConsentRecording } from "@omzien/contracts";
import { Button, Details, Heading, Row, Stack, Text } from "@omzien/ui";
import { X } from "lucide-react";
import { ProblemNotice } from "../../api/ProblemNotice.tsx";
import { usePageTitle } from "../../shell/page-title.ts";
import { useSite, useTranslator } from "../../shell/shell-context.tsx";
import { FocusedPage } from "../session/FocusedPage.tsx";
import type { Saying } from "./OpenedRecording.tsx";
import { RecordedAnswers } from "./RecordedAnswers.tsx";

interface AnsweredRecordingProps {
  recording: ConsentRecording;
  answer: "confirmed" | "disputed";
  saying: Saying;
}

/** What happens now. Whoever said that it is right can still come back on that. */
export function AnsweredRecording({ recording, answer, saying }: AnsweredRecordingProps) {
  const { t } = useTranslator();
  const site = useSite();
  usePageTitle(t(`recording.${answer}.title`));
  return (
    <FocusedPage>
      <Heading level={1}>{t(`recording.${answer}.title`)}</Heading>
      <Text size="lead">{t(`recording.${answer}.text`)}</Text>
      <Text>{t(`recording.${answer}.call`, { phone: site.phone, hours: site.phoneHours })}</Text>
      {answer === "confirmed" && (
        <>
          <Details summary={t("recording.answers")}>
            <RecordedAnswers recording={recording} />
          </Details>
          <Stack>
            <Heading level={2}>{t("recording.confirmed.dispute")}</Heading>
            <Row>
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
          </Stack>
        </>
      )}
    </FocusedPage>
  );
}
