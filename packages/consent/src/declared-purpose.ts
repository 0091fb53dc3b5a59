import { type Purpose, type PurposeId, purposeIds, purposes } from "./purpose.ts";

const text1 = { textVersion: 1, sameMeaningSince: 1 } as const;
const declared = { isAsked: false, default: "off", scope: "person", basis: "6-1-a", ...text1 } as const;
const shown = { ...declared, onWithdrawal: ["stopFuture", "hideNow"] } as const;

/**
 * Purposes that the register has settled and that nothing in the product does yet, so nobody is asked about them.
 * Rules may name them already; without a question there is no yes, so they open nothing. One that comes into use
 * moves to `purposes`, with its texts. Source: domain model C.2.
 */
export const declaredPurposes = {
  "share.photo-profile": { ...shown, onWithdrawal: ["stopFuture", "hideNow", "deleteDerived"] },
  "share.video": { ...shown, onWithdrawal: ["stopFuture", "hideNow", "deleteDerived"] },
  "refer.partner": {
    ...declared,
    scope: "partner",
    onWithdrawal: ["stopFuture", "hideNow", "recall", "notifyRecipients"],
  },
  "refer.feedback": { ...shown, scope: "partner" },
  "network.log": shown,
  "visit.questionnaire": {
    ...declared,
    basis: "9-2-a",
    onWithdrawal: ["stopFuture", "hideNow", "deleteDerived"],
  },
  "photo.publish": { ...declared, onWithdrawal: ["stopFuture", "hideNow", "recall", "deleteDerived"] },
  "story.publish": { ...declared, onWithdrawal: ["stopFuture", "hideNow", "recall", "deleteDerived"] },
  newsletter: { ...declared, onWithdrawal: ["stopFuture", "recall"] },
  "survey.invite": { ...declared, basis: "6-1-f", default: "on", onWithdrawal: ["stopFuture"] },
  "rating.public": shown,
  membership: { ...declared, basis: "6-1-c", default: "needed", onWithdrawal: ["hideNow", "freezeLegal"] },
  "guided.hours": { ...declared, basis: "6-1-b", default: "needed", onWithdrawal: ["hideNow"] },
} as const satisfies Record<string, Purpose>;

export type DeclaredPurposeId = keyof typeof declaredPurposes;

/** A purpose in use, or one that is only declared. */
export type AnyPurposeId = PurposeId | DeclaredPurposeId;

export const declaredPurposeIds = Object.keys(declaredPurposes) as readonly DeclaredPurposeId[];

export const anyPurposes: Readonly<Record<AnyPurposeId, Purpose>> = { ...purposes, ...declaredPurposes };

export const anyPurposeIds: readonly AnyPurposeId[] = [...purposeIds, ...declaredPurposeIds];

/** Whether someone's own yes is what makes a processing lawful (GDPR art. 6(1)(a), 9(2)(a)). */
export function restsOnConsent({ basis }: Pick<Purpose, "basis">): boolean {
  return basis === "6-1-a" || basis === "9-2-a";
}

/** Purposes for which a yes counts, in the order of the register. */
export const consentPurposeIds: readonly AnyPurposeId[] = anyPurposeIds.filter((id) =>
  restsOnConsent(anyPurposes[id]),
);
