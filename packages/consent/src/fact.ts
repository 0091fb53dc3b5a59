/**
 * Facts that can only take sight away. The caller states each of them; one that is missing, or is anything but
 * `false`, counts as true.
 * - `blocked`: one of the two has blocked the other.
 * - `safetyHold`: a coordinator stopped the match that binds the two.
 * - `erased`: the subject's data are erased or waiting for it.
 * - `viewerLeft`: the viewer no longer holds the role or membership behind the relation.
 * - `expired`: the term for which this was shown is over.
 * - `confidentialityMissing`: the viewer did not sign the confidentiality statement that is in force.
 * - `restricted`: the subject put their data on hold (GDPR art. 18).
 */
export const restrictiveFacts = [
  "blocked",
  "safetyHold",
  "erased",
  "viewerLeft",
  "expired",
  "confidentialityMissing",
  "restricted",
] as const;

/**
 * Facts that a rule may ask for. Anything but `true` counts as false.
 * - `assigned`: the broker has this case, or it waits at the broker's desk.
 * - `authored`: the viewer wrote this record.
 * - `reasonGiven`: the viewer wrote down why they look.
 * - `onShift`: the viewer of a network has a shift at the subject at this moment.
 * - `mandateForRequests`, `mandateForConsents`: the viewer's mandate holds at this moment and is for this.
 * - `subjectAtWork`: the record is about what the subject did as somebody of the desk.
 */
export const grantingFacts = [
  "assigned",
  "authored",
  "reasonGiven",
  "onShift",
  "subjectAtWork",
  "mandateForRequests",
  "mandateForConsents",
] as const;

/**
 * Found by the evaluator itself; a caller cannot state them. The first two compare viewer and subject, the others
 * follow from the channel.
 */
export const derivedFacts = ["tenantMismatch", "viewerIsSubject", "onPaper", "aloud"] as const;

export type RestrictiveFact = (typeof restrictiveFacts)[number];
export type GrantingFact = (typeof grantingFacts)[number];
export type DerivedFact = (typeof derivedFacts)[number];
export type FactId = RestrictiveFact | GrantingFact | DerivedFact;

export type Facts = Readonly<Record<RestrictiveFact, boolean> & Partial<Record<GrantingFact, boolean>>>;

/** For callers that have looked, and found nothing that stands between viewer and subject. */
export const nothingAgainst: Facts = {
  blocked: false,
  safetyHold: false,
  erased: false,
  viewerLeft: false,
  expired: false,
  confidentialityMissing: false,
  restricted: false,
};
