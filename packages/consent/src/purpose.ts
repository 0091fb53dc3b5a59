/** Lawful bases of GDPR art. 6(1) and, for health, art. 9(2)(a). */
export type Basis = "6-1-a" | "6-1-b" | "6-1-c" | "6-1-d" | "6-1-e" | "6-1-f" | "9-2-a";

/**
 * What must happen when someone withdraws, in the order of C.8.
 * - `stopFuture`: no new processing. `hideNow`: gone from every next view.
 * - `recall`: open invitations, waves and lists are taken back. `notifyRecipients`: those who saw it are told.
 * - `deleteDerived`: values copied or computed from it are removed. `closeAccount`: the erasure term starts.
 * - `freezeLegal`: kept for the term of the law, out of everybody's sight.
 */
export type WithdrawalEffect =
  | "stopFuture"
  | "hideNow"
  | "recall"
  | "notifyRecipients"
  | "deleteDerived"
  | "closeAccount"
  | "freezeLegal";

export interface Purpose {
  readonly basis: Basis;
  /** Only asked purposes rest on consent; the others cannot be refused, though some can be objected to. */
  readonly isAsked: boolean;
  /** `needed`: the service cannot be given without. `on`: holds until objection (GDPR art. 21). `off`: until given. */
  readonly default: "needed" | "on" | "off";
  /** `match`, `partner`: asked for each anew, and says nothing about another. */
  readonly scope: "person" | "match" | "partner";
  readonly onWithdrawal: readonly WithdrawalEffect[];
  /** Version of the texts in the catalogues. */
  readonly textVersion: number;
  /** The oldest text version that still means the same; an answer to an older text no longer counts. */
  readonly sameMeaningSince: number;
}

const text1 = { textVersion: 1, sameMeaningSince: 1 } as const;
const service = { isAsked: false, default: "needed", scope: "person", onWithdrawal: [], ...text1 } as const;
const asked = { basis: "6-1-a", isAsked: true, default: "off", ...text1 } as const;
const shared = {
  ...asked,
  scope: "match",
  onWithdrawal: ["stopFuture", "hideNow", "notifyRecipients"],
} as const;

/** The register of purposes. A tenant may narrow what follows from it, never widen. Source: domain model C.2, C.8. */
export const purposes = {
  account: { ...service, basis: "6-1-b", onWithdrawal: ["closeAccount"] },
  "match.be-found": { ...asked, scope: "person", onWithdrawal: ["stopFuture", "hideNow", "recall"] },
  "match.be-asked": { ...asked, scope: "person", onWithdrawal: ["stopFuture", "recall"] },
  "match.beyond-neighbourhood": { ...asked, scope: "person", onWithdrawal: ["stopFuture", "recall"] },
  "cross-tenant": { ...asked, scope: "person", onWithdrawal: ["stopFuture", "hideNow", "recall"] },
  "match.help": { ...service, basis: "6-1-b" },
  "share.first-name": { ...asked, scope: "person", onWithdrawal: ["stopFuture", "hideNow"] },
  "share.last-name": shared,
  "share.phone": shared,
  "share.email": shared,
  "share.address": shared,
  "need.show": {
    ...asked,
    basis: "9-2-a",
    scope: "person",
    onWithdrawal: ["stopFuture", "hideNow", "deleteDerived"],
  },
  statistics: { ...service, basis: "6-1-e", default: "on", onWithdrawal: ["stopFuture"] },
  coordination: { ...service, basis: "6-1-e" },
  "safety.case": { ...service, basis: "6-1-f" },
  supervision: { ...service, basis: "6-1-c" },
  "breach.notify": { ...service, basis: "6-1-c" },
  "vog.register": { ...service, basis: "6-1-f", onWithdrawal: ["deleteDerived"] },
  "by-proxy": { ...service, basis: "6-1-b", onWithdrawal: ["stopFuture", "hideNow"] },
} as const satisfies Record<string, Purpose>;

export type PurposeId = keyof typeof purposes;

export const purposeIds = Object.keys(purposes) as readonly PurposeId[];

/** Purposes that a person answers with yes or no, in the order of the register. */
export const askedPurposeIds: readonly PurposeId[] = purposeIds.filter((id) => purposes[id].isAsked);

/** Text keys of a purpose in the `consent` catalogue. */
export function purposeTexts(id: PurposeId) {
  return {
    title: `consent.${id}.title`,
    question: `consent.${id}.question`,
    whatHappens: `consent.${id}.what-happens`,
    whoSees: `consent.${id}.who-sees`,
  } as const;
}
