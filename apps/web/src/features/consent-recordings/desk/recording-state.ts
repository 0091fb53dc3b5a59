import type { ConsentRecording } from "@omzien/contracts";

export type RecordingState = "waits" | "confirmed" | "disputed";

/** What the person said of what was written down, so far. */
export function recordingState({ answer }: Pick<ConsentRecording, "answer">): RecordingState {
  return answer ?? "waits";
}

export const stateTone = {
  waits: "info",
  confirmed: "success",
  disputed: "warning",
} as const satisfies Record<RecordingState, string>;
