import type { NoteSubject } from "./CallNotes.tsx";

/** One draft for each case: what was begun here does not turn up at another. */
export function draftNameOf(subject: NoteSubject): string {
  const { reportId, matchId, helpRequestId, personId } = subject;
  return `call-note:${reportId ?? matchId ?? helpRequestId ?? personId ?? "none"}`;
}
