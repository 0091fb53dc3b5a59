import type { BaseRule } from "./policy.ts";
import { allow, always } from "./rule-terms.ts";

/** Administrators run the site together: each sees by name who changed its settings, and nobody else. */
export const administratorRules: readonly BaseRule[] = [
  allow("administrator.staff", ["person.firstName"], {
    relations: ["administrator"],
    purposes: ["account"],
    phase: always,
    basis: "6-1-b",
    reason: "consent.reason.coordination",
    needs: [{ fact: "subjectAtWork" }],
  }),
];
