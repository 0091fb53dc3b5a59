import type { AnswerRecordingForCaller, ConsentRecording } from "@omzien/contracts";
import { Button, Details, Stack, Text } from "@omzien/ui";
import { answerOf } from "../../../api/answer-of.ts";
import { ProblemNotice } from "../../../api/ProblemNotice.tsx";
import { useAction } from "../../../api/use-action.ts";
import { useTranslator } from "../../../shell/shell-context.tsx";
import { useDeskRefresh } from "../../desk/queries.ts";

/** Somebody phones that it is not right, or the letter came back. */
export function AnswerForCaller({ recording: { id, answer } }: { recording: ConsentRecording }) {
  const { t } = useTranslator();
  const refresh = useDeskRefresh();
  const saying = useAction(
    (api, body: AnswerRecordingForCaller, header) =>
      answerOf(
        api.POST("/consent-recordings/{recordingId}/answer", {
          params: { path: { recordingId: id }, header },
          body,
        }),
      ),
    { onDone: refresh },
  );
  const say = (body: AnswerRecordingForCaller) => ({
    variant: "secondary" as const,
    busy: saying.busy,
    onClick: () => void saying.send(body),
  });
  return (
    <Details summary={t("recording-desk.answer")}>
      <Stack gap="s">
        <Text muted>{t("recording-desk.answer.hint")}</Text>
        <Button {...say({ answer: "disputed", channel: "phone" })}>{t("recording-desk.answer.phone")}</Button>
        {answer === null && (
          <Button {...say({ answer: "confirmed", channel: "paper" })}>
            {t("recording-desk.answer.paper-yes")}
          </Button>
        )}
        <Button {...say({ answer: "disputed", channel: "paper" })}>
          {t("recording-desk.answer.paper-no")}
        </Button>
        <ProblemNotice problem={saying.problem} />
      </Stack>
    </Details>
  );
}
