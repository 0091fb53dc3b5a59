import type { BaseRule } from "./policy.ts";
import { allow, always, anyone, beFound, mask, type Terms } from "./rule-terms.ts";

const desk = {
  relations: ["coordinator"],
  purposes: ["coordination"],
  phase: always,
  basis: "6-1-e",
  reason: "consent.reason.coordination",
} as const satisfies Terms;

const brokerDesk = { ...desk, relations: ["broker"], needs: [{ fact: "assigned" }] } as const satisfies Terms;

const personFields = [
  "person.pseudonym",
  "person.firstName",
  "person.lastName",
  "person.areaName",
  "person.languages",
  "person.preferredChannel",
  "person.lastContactAt",
] as const;

const requestFields = [
  "request.category",
  "request.categoryGroup",
  "request.weight",
  "request.urgency",
  "request.timing",
  "request.endsOn",
  "request.description",
  "request.needs",
  "request.languages",
  "request.areaName",
  "request.distanceBand",
  "request.nearness",
  "request.audience",
  "request.channel",
] as const;

/** What coordinators see, and brokers of the cases at their desk. */
export const deskRules: readonly BaseRule[] = [
  ...rulesOfDesk("coordinator", desk),
  ...rulesOfDesk("broker", brokerDesk),
  mask("coordinator.hidden-note", "request.hiddenNote", "there-is-one", desk),
  allow("broker.hidden-note", ["request.hiddenNote"], {
    ...brokerDesk,
    needs: [...brokerDesk.needs, { fact: "reasonGiven" }],
    log: "sensitive",
  }),
];

function rulesOfDesk(name: string, terms: Terms): readonly BaseRule[] {
  const needs = terms.needs ?? [];
  const safety = { ...terms, purposes: ["safety.case"], basis: "6-1-f", log: "sensitive" } as const;
  return [
    allow(`${name}.person`, personFields, terms),
    allow(`${name}.contact`, ["person.phone", "person.email", "person.address", "person.postcode"], {
      ...terms,
      log: "normal",
    }),
    allow(`${name}.request`, requestFields, terms),
    allow(`${name}.health-needs`, ["request.healthNeeds"], { ...terms, log: "sensitive" }),
    allow(`${name}.helper`, ["offer.*", "load.*", "decline.count", "followUp.*", "consent.*"], terms),
    allow(`${name}.vog`, ["vog.*"], { ...terms, log: "normal" }),
    allow(`${name}.representation`, ["representation.*"], { ...terms, log: "normal" }),
    allow(`${name}.call-notes`, ["callNote.*"], { ...terms, log: "normal" }),
    allow(`${name}.log-book`, ["logBook.*"], {
      ...terms,
      needs: [...needs, { consent: "network.log", scope: "any" }],
      log: "normal",
    }),
    allow(`${name}.reports`, ["report.*", "caseNote.*"], safety),
    allow(`${name}.messages`, ["message.*"], { ...safety, needs: [...needs, { fact: "reasonGiven" }] }),
    allow(`${name}.actions`, ["may:consent.record", "may:match.stop"], terms),
  ];
}

const matchingActors = ["site", "coordinator", "broker"] as const;
const arranging = {
  ...anyone,
  relations: matchingActors,
  purposes: ["match.be-found", "coordination"],
} as const;

/** What the site and the desk may set going on someone's behalf. */
export const arrangingRules: readonly BaseRule[] = [
  allow("do.propose", ["may:help.propose"], arranging),
  allow("do.propose-wider", ["may:help.propose-wider"], {
    ...arranging,
    needs: [beFound, { consent: "match.beyond-neighbourhood", scope: "any" }],
  }),
  allow("do.invite", ["may:help.invite"], {
    ...arranging,
    needs: [{ consent: "match.be-asked", scope: "any" }],
  }),
];

const elsewhere = {
  relations: ["site"],
  purposes: ["cross-tenant"],
  phase: always,
  basis: "6-1-a",
  reason: "consent.reason.may-be-found",
  needs: [beFound, { consent: "cross-tenant", scope: "any" }],
} as const satisfies Terms;

/**
 * What the site may put into an envelope for another municipality: never who asks, no words of theirs, and nothing
 * about health. Whoever is not to be found here is not looked for elsewhere either.
 */
export const elsewhereRules: readonly BaseRule[] = [
  allow(
    "elsewhere.envelope",
    [
      "request.category",
      "request.weight",
      "request.urgency",
      "request.timing",
      "request.areaName",
      "request.needs",
    ],
    elsewhere,
  ),
];
