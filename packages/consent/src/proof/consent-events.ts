import type { ConsentChange } from "../consent-event.ts";

let serial = 0;

/** One answer of Fatima; every event has an id that is later than the one before. */
export function event(change: Partial<ConsentChange> = {}): ConsentChange {
  serial += 1;
  return {
    id: `id-${String(serial).padStart(4, "0")}`,
    subjectId: "fatima",
    purpose: "share.first-name",
    status: "given",
    at: 100,
    textVersion: 1,
    ...change,
  };
}

export const inMatch = (id: string) => ({ kind: "match", id }) as const;
export const atPartner = (id: string) => ({ kind: "partner", id }) as const;
