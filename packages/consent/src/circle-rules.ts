import { phases } from "./phase.ts";
import type { BaseRule } from "./policy.ts";
import { allow, always, mask, type Terms } from "./rule-terms.ts";

const referred = { consent: "refer.partner", scope: "partner" } as const;
const firstName = { consent: "share.first-name", scope: "any" } as const;
const log = { consent: "network.log", scope: "any" } as const;
const healthNeeds = { consent: "need.show", scope: "any" } as const;

/** Someone of the very partner to which the subject said yes, for a case that lies with that partner. */
const partner = {
  relations: ["partner"],
  purposes: ["refer.partner"],
  phase: always,
  basis: "6-1-a",
  reason: "consent.reason.shared",
  needs: [referred, { fact: "assigned" }],
  log: "normal",
} as const satisfies Terms;

const network = {
  relations: ["network-member"],
  purposes: ["network.log"],
  phase: { min: phases.anonymous, max: phases.closed },
  basis: "6-1-a",
  reason: "consent.reason.shared",
  needs: [log],
} as const satisfies Terms;

const running = { ...network, phase: { min: phases.running, max: phases.running } } as const;

/** What partners and the people of someone's network see: the columns "partner" and "network member" of C.3. */
export const circleRules: readonly BaseRule[] = [
  allow(
    "partner.case",
    [
      "person.pseudonym",
      "person.firstName",
      "person.lastName",
      "person.phone",
      "person.email",
      "person.address",
      "person.postcode",
      "person.areaName",
      "person.languages",
      "request.category",
      "request.categoryGroup",
      "request.weight",
      "request.urgency",
      "request.timing",
      "request.endsOn",
      "request.description",
      "request.needs",
      "request.areaName",
    ],
    partner,
  ),
  allow("partner.health", ["request.healthNeeds", "request.hiddenNote"], {
    ...partner,
    basis: "9-2-a",
    needs: [...partner.needs, healthNeeds],
    log: "sensitive",
  }),
  allow("partner.log", ["logBook.*"], { ...partner, needs: [...partner.needs, log] }),
  allow(
    "network.person",
    ["person.pseudonym", "person.areaName", "request.category", "request.categoryGroup", "request.areaName"],
    network,
  ),
  allow("network.needs", ["request.needs"], network),
  allow("network.health-needs", ["request.healthNeeds"], {
    ...network,
    basis: "9-2-a",
    needs: [log, healthNeeds],
  }),
  allow("network.first-name", ["person.firstName"], { ...running, needs: [log, firstName] }),
  mask("network.last-name", "person.lastName", "initial", network),
  allow("network.address", ["person.address"], {
    ...running,
    needs: [log, { fact: "onShift" }],
    log: "normal",
  }),
  allow("network.log", ["logBook.*"], network),
];
