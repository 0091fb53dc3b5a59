import fc from "fast-check";
import { capacities, type ConsentEvent } from "../consent-event.ts";
import { change } from "./arbitraries.ts";

export const event: fc.Arbitrary<ConsentEvent> = fc
  .record({
    change,
    textSha256: fc.stringMatching(/^[0-9a-f]{64}$/),
    locale: fc.constantFrom("nl", "en"),
    byPersonId: fc.uuid({ version: 7 }),
    capacity: fc.constantFrom(...capacities),
    evidence: fc.constantFrom("web", "phone", "paper"),
    at: fc.integer({ min: 0, max: 4_102_444_800_000 }),
  })
  .map(({ change: { validUntil = null, scope = null, ...rest }, ...record }) => ({
    ...rest,
    ...record,
    validUntil,
    scope,
  }));

/** Writes events for others, and reads what others wrote. */
export interface Exchange {
  readonly write: (events: readonly ConsentEvent[]) => unknown;
  readonly read: (document: unknown) => readonly ConsentEvent[];
}

/** 12. What goes out as ISO/IEC TS 27560 and comes back, also as text, is every event as it was. */
export function keepsEveryEvent({ write, read }: Exchange) {
  return fc.property(fc.array(event, { maxLength: 6 }), (events) => {
    const copied: unknown = JSON.parse(JSON.stringify(write(events)));
    return JSON.stringify(sorted(read(copied))) === JSON.stringify(sorted(events));
  });
}

/** Members in the order of their names, so that only what is said counts. */
function sorted(events: readonly ConsentEvent[]): unknown {
  return events.map((event) => Object.entries(event).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
