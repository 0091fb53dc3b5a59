import { type ConsentRecording, OpenRecording } from "@omzien/contracts";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { answerOf } from "../../api/answer-of.ts";
import { Loaded } from "../../api/Loaded.tsx";
import { ProblemError } from "../../api/problem-error.ts";
import { useAction } from "../../api/use-action.ts";
import { AnsweredRecording } from "./AnsweredRecording.tsx";
import { BrokenRecordingLink } from "./BrokenRecordingLink.tsx";
import { OpenedRecording } from "./OpenedRecording.tsx";
import { openedRecordingQuery } from "./queries.ts";

/** What was written down on the telephone: read and answered without signing in. The secret stands behind the `#`. */
export function CheckRecordingPage() {
  const [token] = useState(() => location.hash.slice(1));
  const isWhole = OpenRecording.safeParse({ token }).success;
  const query = useQuery({ ...openedRecordingQuery(token), enabled: isWhole });
  const isGone = query.error instanceof ProblemError && query.error.code === "not_found";
  if (!isWhole || isGone) return <BrokenRecordingLink />;
  return <Loaded query={query}>{(found) => <Recording found={found} token={token} />}</Loaded>;
}

function Recording({ found, token }: { found: ConsentRecording; token: string }) {
  const [answered, setAnswered] = useState<ConsentRecording>();
  const saying = useAction(
    (api, answer: "confirmed" | "disputed", header) =>
      answerOf(api.POST("/consent-recordings/answers", { params: { header }, body: { token, answer } })),
    { onDone: setAnswered },
  );
  const recording = answered ?? found;
  if (recording.answer === null) return <OpenedRecording recording={recording} saying={saying} />;
  return (
    <AnsweredRecording
      key={recording.answer}
      recording={recording}
      answer={recording.answer}
      saying={saying}
    />
  );
}
