import { administratorRules } from "./administrator-rules.ts";
import { channelRules } from "./channel-rules.ts";
import { circleRules } from "./circle-rules.ts";
import { confidentialityRules } from "./confidentiality-rules.ts";
import { deskRules, arrangingRules, elsewhereRules } from "./desk-rules.ts";
import { findingRules, togetherRules } from "./neighbour-rules.ts";
import { officerRules } from "./officer-rules.ts";
import type { BaseRule, ForbidRule, Policy } from "./policy.ts";
import { representationRules } from "./representation-rules.ts";
import { restrictionRules } from "./restriction-rules.ts";
import { allow, always, type Terms } from "./rule-terms.ts";

const own = {
  relations: ["self"],
  purposes: ["account"],
  phase: always,
  basis: "6-1-b",
  reason: "consent.reason.own",
  needs: [{ fact: "viewerIsSubject" }],
} as const satisfies Terms;

const ownRules: readonly BaseRule[] = [
  allow(
    "own.record",
    [
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
    ],
    own,
  ),
  allow("own.report", ["report.*"], { ...own, needs: [...own.needs, { fact: "authored" }] }),
];

const neighbours = [
  "public",
  "candidate",
  "invited-helper",
  "matched-asker",
  "matched-helper",
  "partner",
  "network-member",
  "representative",
  "represented",
  "none",
] as const;

/** Blocks and holds stand between neighbours, before partners, and before who acts for another; the desk must be able to follow them up. */
const forbids: readonly ForbidRule[] = [
  { id: "forbid.other-tenant", kind: "forbid", targets: ["*"], when: [{ fact: "tenantMismatch" }] },
  { id: "forbid.erased", kind: "forbid", targets: ["*"], when: [{ fact: "erased" }] },
  { id: "forbid.viewer-left", kind: "forbid", targets: ["*"], when: [{ fact: "viewerLeft" }] },
  {
    id: "forbid.expired",
    kind: "forbid",
    targets: ["*"],
    relations: neighbours,
    when: [{ fact: "expired" }],
  },
  {
    id: "forbid.blocked",
    kind: "forbid",
    targets: ["*"],
    relations: neighbours,
    when: [{ fact: "blocked" }],
  },
  {
    id: "forbid.safety-hold",
    kind: "forbid",
    targets: ["*"],
    relations: neighbours,
    when: [{ fact: "safetyHold" }],
  },
  {
    id: "forbid.report-about-viewer",
    kind: "forbid",
    targets: ["report.*", "caseNote.*"],
    when: [{ fact: "viewerIsSubject" }, { not: "authored" }],
  },
  ...channelRules,
  ...confidentialityRules,
  ...restrictionRules,
];

/**
 * Who sees what: the table of C.3 for the fields of a help request from asking to closing. Officials and the
 * platform's staff have no rule, and so see nobody; administrators see who changed the settings, the data protection
 * officer who looked.
 */
export const basePolicy: Policy = {
  format: 1,
  id: "omzien.base",
  version: "1",
  validFrom: 0,
  rules: [
    ...forbids,
    ...ownRules,
    ...findingRules,
    ...togetherRules,
    ...circleRules,
    ...deskRules,
    ...arrangingRules,
    ...elsewhereRules,
    ...representationRules,
    ...officerRules,
    ...administratorRules,
  ],
};
