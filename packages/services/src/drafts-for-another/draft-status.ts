import type { DraftStatus } from "@omzien/contracts";

/** Nobody answered for so long: then the draft is gone. Source: domain model C.6. */
export const draftDays = 14;

export interface DraftTimes {
  outcome: "confirmed" | "refused" | "lapsed" | null;
  lapses_at: Date;
}

/** How a draft stands at an instant; pure. The instant at which it lapses is the first at which it has. */
export function draftStatus({ outcome, lapses_at: lapsesAt }: DraftTimes, now: Date): DraftStatus {
  if (outcome !== null) return outcome;
  return now >= lapsesAt ? "lapsed" : "waiting";
}
