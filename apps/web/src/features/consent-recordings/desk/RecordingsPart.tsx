import type { ConsentRecording, HoldReason } from "@omzien/contracts";
import { Details, Link, Stack, SummaryList, Tag, Text } from "@omzien/ui";
import { useQuery } from "@tanstack/react-query";
import { BookOpenText, Printer } from "lucide-react";
import { useTranslator } from "../../../shell/shell-context.tsx";
import { CasePart } from "../../desk/frame/CaseFrame.tsx";
import { CaseLoaded } from "../../desk/frame/CaseLoaded.tsx";
import { recordingsQuery } from "../queries.ts";
import { AnswerForCaller } from "./AnswerForCaller.tsx";
import { recordingState, stateTone } from "./recording-state.ts";

export interface RecordingsPartProps {
  personId: string;
  reason: HoldReason | undefined;
}

/** What was read aloud to somebody and written down, and what they said of it; the newest stands open. */
export function RecordingsPart({ personId, reason }: RecordingsPartProps) {
  const { t } = useTranslator();
  const query = useQuery(recordingsQuery(personId, reason));
  return (
    <CasePart id="recordings" title={t("recording-desk.title")}>
      <CaseLoaded query={query} lines={2}>
        {(recordings) => (
          <>
            {recordings.map((recording, index) => (
              <Details
                key={recording.id}
                open={index === 0}
                summary={<RecordingSummary recording={recording} />}
              >
                <Recording recording={recording} personId={personId} reason={reason} />
              </Details>
            ))}
            {recordings.length === 0 && <Text muted>{t("recording-desk.none")}</Text>}
          </>
        )}
      </CaseLoaded>
      {reason === undefined && (
        <p>
          <Link href={`/balie/voorlezen?persoon=${personId}`} icon={<BookOpenText aria-hidden />}>
            {t("recording-desk.ask")}
          </Link>
        </p>
      )}
    </CasePart>
  );
}

function RecordingSummary({ recording }: { recording: ConsentRecording }) {
  const { t, formatDay } = useTranslator();
  const state = recordingState(recording);
  return (
    <>
      {formatDay(recording.recordedAt)}{" "}
      <Tag tone={stateTone[state]}>{t(`recording-desk.state.${state}`)}</Tag>
    </>
  );
}

function Recording({ recording, personId, reason }: RecordingsPartProps & { recording: ConsentRecording }) {
  const { t, formatDay } = useTranslator();
  const { answers, answer, answeredAt } = recording;
  const letter = new URLSearchParams({
    persoon: personId,
    opname: recording.id,
    ...(reason ? { reden: reason } : {}),
  });
  return (
    <Stack gap="s">
      {answeredAt && <Text muted>{t("recording-desk.answered", { day: formatDay(answeredAt) })}</Text>}
      <SummaryList
        rows={answers.map(({ question, answer: said, lapsesAt }) => ({
          label: question,
          value: (
            <>
              {t(said === "given" ? "recording-desk.yes" : "recording-desk.no")}
              {lapsesAt && answer === null && (
                <>
                  <br />
                  {t("recording-desk.lapses", { day: formatDay(lapsesAt) })}
                </>
              )}
            </>
          ),
        }))}
      />
      {answer === null && (
        <p>
          <Link href={`/balie/brief?${letter.toString()}`} icon={<Printer aria-hidden />}>
            {t("recording-desk.letter")}
          </Link>
        </p>
      )}
      {answer !== "disputed" && <AnswerForCaller recording={recording} />}
    </Stack>
  );
}
