import type { Capacity, EpochMs } from "./consent-event.ts";
import type { AgeBand } from "./protected-age.ts";

/** What somebody may do for another: ask for help, or answer consents. */
export const mandateScopes = ["requests", "consents"] as const;
export type MandateScope = (typeof mandateScopes)[number];

/** In what capacity somebody acts for another. */
export type RepresentativeCapacity = Exclude<Capacity, "self" | "staff">;

/**
 * What a capacity can be for at most. A bewindvoerder looks after money and goods (Civil Code 1:431), and nothing on
 * the site is about those: the desk may note that there is one, and it gives nothing. A mentor looks after care (1:450),
 * a curator after both (1:378). Source: domain model C.6.
 */
export const scopesOfCapacity = {
  guardian: mandateScopes,
  curator: mandateScopes,
  mentor: mandateScopes,
  bewindvoerder: [],
  gemachtigde: mandateScopes,
} as const satisfies Record<RepresentativeCapacity, readonly MandateScope[]>;

/** The times of a mandate. Null: not yet, or not ended. */
export interface MandateTerm {
  readonly beginsAt: EpochMs | null;
  /** The first instant at which it is over. */
  readonly endsAt: EpochMs;
  readonly endedAt: EpochMs | null;
}

/** Whether a mandate gives anything at an instant; one that was ended gives nothing, whatever the instant. */
export function mandateHolds({ beginsAt, endsAt, endedAt }: MandateTerm, now: EpochMs): boolean {
  return endedAt === null && beginsAt !== null && now >= beginsAt && now < endsAt;
}

/**
 * What a mandate gives at this age of the person. Parents and guardians choose until somebody answers for themself;
 * after that, until eighteen, they only still say whether the minor may be asked to help, and can always narrow.
 * Source: domain model C.6, UAVG art. 5.
 */
export function scopesAtAge(
  capacity: RepresentativeCapacity,
  scope: readonly MandateScope[],
  age: AgeBand,
): readonly MandateScope[] {
  const possible: readonly MandateScope[] = scopesOfCapacity[capacity];
  const given = scope.filter((each) => possible.includes(each));
  if (capacity !== "guardian") return given;
  if (age === "adult") return [];
  return age === "minor" ? given.filter((each) => each === "consents") : given;
}
