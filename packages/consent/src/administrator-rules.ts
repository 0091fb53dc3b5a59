import type { BaseRule } from "./policy.ts";
import { allow, always } from "./rule-terms.ts";

/**
 * Administrators run the site together, and say who works for it: each sees who changed its settings, and the names
 * and the address at work of colleagues, and nobody else.
 */
export const administratorRules: readonly BaseRule[] = [
  allow("administrator.staff", ["person.firstName", "person.lastName", "person.email"], {
    relations: ["administrator"],
    purposes: ["account"],
    phase: always,
    basis: "6-1-b",
    reason: "consent.reason.coordination",
    needs: [{ fact: "subjectAtWork" }],
  }),
];
