import { phases } from "./phase.ts";
import type { BaseRule } from "./policy.ts";
import { allow, anyone, beFound, mask, type Terms } from "./rule-terms.ts";

const { found, asked, willing, agreed, running, closed } = phases;

const firstName = { consent: "share.first-name", scope: "any" } as const;
const healthNeeds = { consent: "need.show", scope: "any" } as const;

const possibleHelper = {
  ...anyone,
  relations: ["candidate", "invited-helper"],
  phase: { min: found, max: running },
} as const satisfies Terms;

const invited = {
  ...possibleHelper,
  relations: ["invited-helper"],
  phase: { min: asked, max: running },
} as const;

/** What someone who was asked keeps seeing in their own list of invitations, when it is over. */
const invitedBefore = { ...invited, phase: { min: asked, max: closed } } as const;

const helping = {
  relations: ["matched-helper"],
  purposes: ["match.help"],
  phase: { min: willing, max: closed },
  basis: "6-1-b",
  reason: "consent.reason.together",
} as const satisfies Terms;

/** What was told to give help with, while there is help to give: afterwards nobody needs to read it again. */
const whileHelping = { ...helping, phase: { min: willing, max: running } } as const satisfies Terms;

const together = { ...helping, relations: ["matched-helper", "matched-asker"] } as const satisfies Terms;
const beingHelped = { ...helping, relations: ["matched-asker"] } as const satisfies Terms;

const ticked = {
  ...together,
  phase: { min: agreed, max: running },
  basis: "6-1-a",
  reason: "consent.reason.shared",
} as const satisfies Terms;

/** What kind of help, and when: what someone keeps seeing in their own list when it is over. */
const arrangement = [
  "request.category",
  "request.categoryGroup",
  "request.weight",
  "request.urgency",
  "request.timing",
  "request.endsOn",
  "request.areaName",
] as const;

/** What others see of a request before anyone said yes. */
export const findingRules: readonly BaseRule[] = [
  allow("found.public", ["request.categoryGroup", "request.areaName"], anyone),
  allow(
    "found.candidate",
    [
      "person.pseudonym",
      "person.areaName",
      "request.category",
      "request.categoryGroup",
      "request.weight",
      "request.urgency",
      "request.timing",
      "request.endsOn",
      "request.areaName",
      "request.distanceBand",
      "request.needs",
    ],
    possibleHelper,
  ),
  allow("found.health-needs", ["request.healthNeeds"], {
    ...possibleHelper,
    basis: "9-2-a",
    needs: [beFound, healthNeeds],
  }),
  mask("found.postcode", "person.postcode", "postcode-4", possibleHelper),
  allow("asked.request", ["request.description", "request.languages", "person.languages"], invited),
  allow("asked.first-name", ["person.firstName"], { ...invited, needs: [beFound, firstName] }),
  mask("asked.pseudonym", "person.firstName", "pseudonym", invited),
  allow("asked.before", ["person.pseudonym", ...arrangement], invitedBefore),
];

/** What the two of a match see of each other. */
export const togetherRules: readonly BaseRule[] = [
  allow("together.person", ["person.pseudonym", "person.areaName", "person.languages"], together),
  allow("together.first-name", ["person.firstName"], { ...together, basis: "6-1-a", needs: [firstName] }),
  mask("together.pseudonym", "person.firstName", "pseudonym", together),
  allow("together.arrangement", [...arrangement], helping),
  allow(
    "together.request",
    ["request.description", "request.languages", "request.needs", "request.distanceBand"],
    whileHelping,
  ),
  allow("together.health-needs", ["request.healthNeeds"], {
    ...whileHelping,
    basis: "9-2-a",
    needs: [healthNeeds],
  }),
  allow("together.helper", ["offer.areaName", "offer.distanceBand", "vog.isValid"], beingHelped),
  allow("together.photo", ["person.photo"], {
    ...ticked,
    needs: [{ consent: "share.photo-profile", scope: "any" }],
  }),
  allow("together.messages", ["message.*", "may:message.send"], together),
  ...(
    [
      ["last-name", ["person.lastName"]],
      ["phone", ["person.phone"]],
      ["email", ["person.email"]],
      ["address", ["person.address", "person.postcode"]],
    ] as const
  ).map(([field, targets]) =>
    allow(`shared.${field}`, targets, { ...ticked, needs: [{ consent: `share.${field}`, scope: "match" }] }),
  ),
];
