import type { Id, Locale } from "@omzien/contracts";
import type { AnyPurposeId } from "./declared-purpose.ts";

/** Milliseconds since 1970-01-01T00:00Z. NaN never widens what anyone sees. */
export type EpochMs = number;

/** Statuses of ISO/IEC TS 27560 and W3C DPV, one to one. */
export const consentStatuses = [
  "requested",
  "given",
  "refused",
  "withdrawn",
  "expired",
  "renewed",
  "revoked-by-org",
  "invalidated",
] as const;

export type ConsentStatus = (typeof consentStatuses)[number];

/** What a consent is limited to; without one it holds everywhere. */
export interface ConsentScope {
  readonly kind: "match" | "partner";
  readonly id: Id;
}

/**
 * In what capacity somebody answered. `staff`: written down for someone who answered by voice or on paper. The others
 * act for the subject: parents and guardians, whom a court appointed, and whom the subject chose (`gemachtigde`).
 */
export const capacities = [
  "self",
  "staff",
  "guardian",
  "mentor",
  "curator",
  "bewindvoerder",
  "gemachtigde",
] as const;

export type Capacity = (typeof capacities)[number];

export type Evidence = "web" | "phone" | "paper";

/** The part of a consent event that the fold needs. */
export interface ConsentChange {
  /** UUID version 7. */
  readonly id: Id;
  readonly subjectId: Id;
  readonly purpose: AnyPurposeId;
  readonly scope?: ConsentScope | null | undefined;
  readonly status: ConsentStatus;
  readonly at: EpochMs;
  readonly textVersion: number;
  /** The first instant at which the consent no longer holds. */
  readonly validUntil?: EpochMs | null | undefined;
}

/** One row of the append-only consent record (GDPR art. 7(1)). */
export interface ConsentEvent extends ConsentChange {
  readonly textSha256: string;
  readonly locale: Locale;
  readonly byPersonId: Id;
  readonly capacity: Capacity;
  readonly evidence: Evidence;
}
