import type { ForbidRule } from "./policy.ts";

/**
 * Paper lies about and cannot be taken back (C.9). Nobody is asked for a yes to printing, so of another it holds a
 * name, a neighbourhood and what the help is: nothing that leads to a door or says something about health.
 */
const notOnPaper = [
  "person.lastName",
  "person.phone",
  "person.email",
  "person.address",
  "person.postcode",
  "person.photo",
  "request.healthNeeds",
  "request.hiddenNote",
  "load.*",
  "decline.*",
  "vog.seenOn",
  "vog.profile",
  "vog.validUntil",
  "vog.seenBy",
  "representation.*",
  "report.*",
  "caseNote.*",
  "callNote.*",
  "message.*",
  "followUp.*",
  "logBook.*",
] as const;

/** On the telephone one never knows who listens: what is not for the ears of whoever calls is not on the screen. */
const notAloud = ["request.hiddenNote", "report.*", "caseNote.*", "decline.*"] as const;

/** What is one's own may be printed and read out whole. The officer's list of people to tell of a breach is for letters. */
export const channelRules: readonly ForbidRule[] = [
  {
    id: "forbid.on-paper",
    kind: "forbid",
    targets: notOnPaper,
    relations: [
      "public",
      "candidate",
      "invited-helper",
      "matched-asker",
      "matched-helper",
      "coordinator",
      "broker",
      "partner",
      "network-member",
      "representative",
      "represented",
      "none",
    ],
    when: [{ fact: "onPaper" }, { not: "viewerIsSubject" }],
  },
  {
    id: "forbid.read-aloud",
    kind: "forbid",
    targets: notAloud,
    when: [{ fact: "aloud" }, { not: "viewerIsSubject" }],
  },
];
