import type { BaseRule } from "./policy.ts";
import { allow, always, type Terms } from "./rule-terms.ts";

const supervision = {
  relations: ["officer"],
  purposes: ["supervision"],
  phase: always,
  basis: "6-1-c",
  reason: "consent.reason.supervision",
} as const satisfies Terms;

const contact = ["person.phone", "person.email", "person.address", "person.postcode"] as const;

/**
 * The data protection officer watches over those who look. Who works at the desk answers for it by name. A resident
 * is a pseudonym to the officer, and has a name only with a written reason. Contact data are for one purpose: to
 * tell people of a breach (GDPR art. 34), for which the breach in the register is the reason; a drill is none.
 */
export const officerRules: readonly BaseRule[] = [
  allow("officer.pseudonym", ["person.pseudonym"], {
    ...supervision,
    purposes: ["supervision", "breach.notify"],
  }),
  allow("officer.staff", ["person.firstName"], { ...supervision, needs: [{ fact: "subjectAtWork" }] }),
  // That somebody answered, what, when and to which words: evidence (GDPR art. 7(1)), and not who it was.
  allow("officer.consents", ["consent.*"], supervision),
  allow("officer.name", ["person.firstName", "person.lastName"], {
    ...supervision,
    needs: [{ fact: "reasonGiven" }],
    log: "normal",
  }),
  allow("officer.breach", ["person.firstName", "person.lastName", "person.preferredChannel", ...contact], {
    ...supervision,
    purposes: ["breach.notify"],
    needs: [{ fact: "reasonGiven" }],
    log: "normal",
  }),
];
