import type { ConsentStatus, EpochMs } from "./consent-event.ts";
import { type AnyPurposeId, anyPurposes } from "./declared-purpose.ts";
import { consentStates } from "./consent-state.ts";
import { bitsFor, consentBit, type ConsentView } from "./consent-view.ts";

/** What matching may know about someone's consents: plain answers, no records. */
export interface ConsentFacts {
  readonly mayBeFound: boolean;
  readonly mayBeAsked: boolean;
  readonly beyondNeighbourhood: boolean;
  readonly mayShowHealthNeeds: boolean;
}

/** The consents that decide whether someone takes part in matching at `now`. */
export function consentFacts(view: ConsentView, now: EpochMs): ConsentFacts {
  const given = (purpose: AnyPurposeId) => isPermitted(view, purpose, { now });
  return {
    mayBeFound: given("match.be-found"),
    mayBeAsked: given("match.be-asked"),
    beyondNeighbourhood: given("match.beyond-neighbourhood"),
    mayShowHealthNeeds: given("need.show"),
  };
}

const objections: ReadonlySet<ConsentStatus> = new Set([
  "refused",
  "withdrawn",
  "revoked-by-org",
  "invalidated",
]);

/**
 * Whether processing for a purpose may happen for this person: for an asked purpose when it is given (for one per
 * match: for `matchId`), for one that is on by default until there is an objection, and always for a needed one.
 */
export function isPermitted(
  view: ConsentView,
  purpose: AnyPurposeId,
  { now, matchId }: { readonly now: EpochMs; readonly matchId?: string },
): boolean {
  const { scope, default: standard } = anyPurposes[purpose];
  const bit = consentBit.get(purpose);
  if (bit === undefined) {
    return (
      standard === "needed" ||
      !consentStates(view).some((s) => s.purpose === purpose && objections.has(s.status))
    );
  }
  // A view of nobody, or of two people at once, has no subject and gives nothing.
  const { any, own } = bitsFor(view, view.subjectId, matchId, now);
  return ((scope === "person" ? any : own) & bit) !== 0;
}
