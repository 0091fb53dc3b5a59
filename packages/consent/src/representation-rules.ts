import type { BaseRule } from "./policy.ts";
import { allow, always, type Terms } from "./rule-terms.ts";

const acting = {
  relations: ["representative"],
  purposes: ["by-proxy"],
  phase: always,
  basis: "6-1-b",
  reason: "consent.reason.by-proxy",
  log: "normal",
} as const satisfies Terms;

const requests = { ...acting, needs: [{ fact: "mandateForRequests" }] } as const satisfies Terms;
const consents = { ...acting, needs: [{ fact: "mandateForConsents" }] } as const satisfies Terms;

const who = ["person.pseudonym", "person.firstName"] as const;

/**
 * Who acts for another sees what the mandate is for, while it holds, and nothing besides: no telephone number, no
 * messages, no notes of the desk. The person sees the name of whoever acts or asks for them. Source: domain model C.6.
 */
export const representationRules: readonly BaseRule[] = [
  allow(
    "representative.requests",
    [
      ...who,
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
      "request.nearness",
      "request.audience",
      "request.channel",
    ],
    requests,
  ),
  allow("representative.health-needs", ["request.healthNeeds"], { ...requests, log: "sensitive" }),
  allow("representative.consents", [...who, "consent.*"], consents),
  allow("represented.who", ["person.firstName", "person.lastName"], {
    ...acting,
    relations: ["represented"],
    log: "none",
  }),
];
