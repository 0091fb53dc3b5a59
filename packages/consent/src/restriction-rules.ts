import type { ForbidRule } from "./policy.ts";

/** Whatever is held about somebody, but not what others reported: that is kept for the safety of others. */
const theirs = [
  "person.*",
  "request.*",
  "offer.*",
  "load.*",
  "decline.*",
  "vog.*",
  "representation.*",
  "callNote.*",
  "message.*",
  "followUp.*",
  "logBook.*",
  "consent.*",
] as const;

/**
 * Somebody put their data on hold (GDPR art. 18): they are kept, and nothing new is done with them. Nobody finds,
 * asks or reads them; help that was agreed goes on without contact data, through the site. A coordinator may look for
 * one of the reasons that the law leaves, and states it. Officers who warn of a breach still may.
 */
export const restrictionRules: readonly ForbidRule[] = [
  {
    id: "forbid.restricted",
    kind: "forbid",
    targets: ["*"],
    relations: ["public", "candidate", "invited-helper", "partner", "network-member", "none"],
    when: [{ fact: "restricted" }],
  },
  {
    id: "forbid.restricted-together",
    kind: "forbid",
    targets: [
      "person.lastName",
      "person.phone",
      "person.email",
      "person.address",
      "person.postcode",
      "person.photo",
    ],
    relations: ["matched-helper", "matched-asker"],
    when: [{ fact: "restricted" }],
  },
  {
    id: "forbid.restricted-desk",
    kind: "forbid",
    targets: theirs,
    relations: ["coordinator"],
    when: [{ fact: "restricted" }, { not: "reasonGiven" }, { not: "viewerIsSubject" }],
  },
  {
    id: "forbid.restricted-broker",
    kind: "forbid",
    targets: theirs,
    relations: ["broker"],
    when: [{ fact: "restricted" }, { not: "viewerIsSubject" }],
  },
  {
    id: "forbid.restricted-matching",
    kind: "forbid",
    targets: ["may:help.propose", "may:help.propose-wider", "may:help.invite"],
    relations: ["site", "coordinator", "broker"],
    when: [{ fact: "restricted" }],
  },
];
