/**
 * Every personal field that leaves the house, by kind of record. A field that is not listed here is denied to
 * everybody. Non-personal values (ids, states, counts) do not belong here; see `present`.
 * - `person.address`: street and house number.
 * - `request.healthNeeds`: the needs that say something about health; `request.needs`: the others.
 * - `report`: the subject is the person reported about,
 *   or the reporter when it is about nobody.
 * - `caseNote`: a call note on a report; `callNote`: any other.
 * - `request.hiddenNote`: what the subject told the desk alone, mostly about health.
 * - `representation`: that somebody needs another to decide with them, on what basis, and until when for their age.
 * - `logBook`: what a network writes about the subject.
 * - `message`, `followUp`: the subject is the author.
 */
export const fieldsByKind = {
  person: [
    "pseudonym",
    "firstName",
    "lastName",
    "phone",
    "email",
    "address",
    "postcode",
    "photo",
    "areaName",
    "languages",
    "preferredChannel",
    "lastContactAt",
  ],
  request: [
    "category",
    "categoryGroup",
    "weight",
    "urgency",
    "timing",
    "endsOn",
    "description",
    "needs",
    "healthNeeds",
    "hiddenNote",
    "languages",
    "areaName",
    "distanceBand",
    "nearness",
    "audience",
    "channel",
  ],
  offer: [
    "categories",
    "introduction",
    "notDoing",
    "weightMax",
    "availability",
    "skills",
    "trainings",
    "travelMode",
    "maxDistanceMeters",
    "maxAsksPerMonth",
    "notOwnStreet",
    "pausedUntil",
    "areaName",
    "distanceBand",
  ],
  load: ["asksLast30Days", "yesLast30Days", "openInvitations", "runningMatches", "lastAskedAt"],
  decline: ["count", "reason"],
  vog: ["isValid", "seenOn", "profile", "validUntil", "seenBy"],
  representation: ["basis", "notedOn", "protectedUntil"],
  report: ["kind", "text", "urgency", "reporter", "closingRemark"],
  caseNote: ["text", "author"],
  callNote: ["text", "author"],
  message: ["text", "sentAt"],
  followUp: ["outcome", "remark", "again"],
  logBook: ["text", "author", "at"],
  consent: ["purpose", "scope", "status", "at", "textVersion", "evidence"],
} as const;

export type RecordKind = keyof typeof fieldsByKind;
export type FieldName<K extends RecordKind> = (typeof fieldsByKind)[K][number];
export type FieldId = { [K in RecordKind]: `${K}.${FieldName<K>}` }[RecordKind];

export const recordKinds = Object.keys(fieldsByKind) as readonly RecordKind[];

/** All field ids in the order of the register. */
export const fieldIds: readonly FieldId[] = recordKinds.flatMap((kind) =>
  // Object.keys and flatMap lose the pairing of kind and name; the register above is what guarantees it.
  fieldsByKind[kind].map((name) => `${kind}.${name}` as FieldId),
);

/**
 * What may be done with or for someone, besides looking.
 * - `help.propose`: put the subject's request before helpers of the own neighbourhood.
 * - `help.propose-wider`: the same outside the own neighbourhood.
 * - `help.invite`: ask the subject to help someone.
 * - `message.send`: write to the subject on the site.
 * - `consent.record`: write down what the subject answered by voice or on paper.
 * - `match.stop`: end a match at once because it does not feel right.
 */
export const actionIds = [
  "help.propose",
  "help.propose-wider",
  "help.invite",
  "message.send",
  "consent.record",
  "match.stop",
] as const;

export type ActionId = (typeof actionIds)[number];

/** What a rule can be about: one field, or one action. */
export type TargetId = FieldId | `may:${ActionId}`;

export const targetIds: readonly TargetId[] = [
  ...fieldIds,
  ...actionIds.map((action) => `may:${action}` as const),
];
