import { type ConsentEvent, purposes, type PurposeId } from "@omzien/consent";
import type { ConsentEventTable } from "@omzien/db";

/** A row of the register of answers, as far as a record says it. */
export type ConsentEventRow = ConsentEventTable;

/** Whether the register knows this purpose. */
export function isPurpose(purpose: string): purpose is PurposeId {
  return Object.hasOwn(purposes, purpose);
}

/**
 * A row as the event that a record is made of; none for a purpose that the register no longer knows: it has no terms
 * to be written in.
 */
export function recordableEvent(row: ConsentEventRow) {
  if (!isPurpose(row.purpose)) return [];
  const event = {
    id: row.id,
    subjectId: row.person_id,
    purpose: row.purpose,
    scope: row.match_id === null ? null : { kind: "match" as const, id: row.match_id },
    status: row.status,
    at: row.at.getTime(),
    textVersion: row.text_version,
    textSha256: row.text_sha256,
    locale: row.locale === "en" ? ("en" as const) : ("nl" as const),
    byPersonId: row.by_person_id,
    capacity: row.capacity,
    evidence: row.evidence,
    validUntil: row.valid_until?.getTime() ?? null,
  };
  return [event satisfies ConsentEvent];
}
