import type { CallNote, HelpRequest, Match } from "@omzien/contracts";

export interface Event {
  id: string;
  at: string;
  kind: "request" | "match" | "note";
  request?: HelpRequest;
  match?: Match;
  note?: CallNote;
}

interface Known {
  requests: readonly HelpRequest[];
  matches: readonly Match[];
  notes: readonly CallNote[];
}

/** Everything known about one person in one row, the newest first; what is in two lists counts once. */
export function historyOf(personId: string, { requests, matches, notes }: Known): Event[] {
  const events: Event[] = [
    ...requests
      .filter((request) => request.asker.id === personId)
      .map((request) => ({ id: request.id, at: request.createdAt, kind: "request" as const, request })),
    ...matches
      .filter((match) => match.asker?.id === personId || match.helper?.id === personId)
      .map((match) => ({ id: match.id, at: match.madeAt, kind: "match" as const, match })),
    ...notes.map((note) => ({ id: note.id, at: note.writtenAt, kind: "note" as const, note })),
  ];
  const once = new Map(events.map((event) => [`${event.kind} ${event.id}`, event]));
  return [...once.values()].toSorted((a, b) => b.at.localeCompare(a.at));
}
