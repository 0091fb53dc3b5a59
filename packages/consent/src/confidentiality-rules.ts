import type { ForbidRule } from "./policy.ts";

/** What leads to somebody's door. */
const contact = [
  "person.lastName",
  "person.phone",
  "person.email",
  "person.address",
  "person.postcode",
] as const;

/** What was told in confidence, and what the desk notes about people. */
const confided = [
  "request.description",
  "request.needs",
  "request.healthNeeds",
  "offer.introduction",
  "offer.notDoing",
  "decline.*",
  "vog.*",
  "representation.*",
  "callNote.*",
  "message.*",
  "followUp.*",
  "report.*",
  "caseNote.*",
  "logBook.*",
  "request.hiddenNote",
] as const;

/**
 * Nobody sees more of another than a first name before they signed the confidentiality statement (C.9, #149). A
 * helper reads what the asker wrote, which came with the question whether they could help; the desk not even that.
 * Nobody signs for what is their own.
 */
export const confidentialityRules: readonly ForbidRule[] = [
  {
    id: "forbid.confidentiality-missing-helper",
    kind: "forbid",
    targets: contact,
    relations: ["matched-helper", "network-member"],
    when: [{ fact: "confidentialityMissing" }, { not: "viewerIsSubject" }],
  },
  {
    id: "forbid.confidentiality-missing-desk",
    kind: "forbid",
    targets: [...contact, ...confided],
    relations: ["coordinator", "broker"],
    when: [{ fact: "confidentialityMissing" }, { not: "viewerIsSubject" }],
  },
];
