import type { WriteRetentionTerms } from "@omzien/contracts";
import type { SiteRules } from "@omzien/db";
import { InvalidInputError } from "../errors.ts";
import { type RetentionRule, retentionRules } from "../retention/rules.ts";
import { type RefusedTerm, retentionTerms, termFault, type RetentionTerm } from "../retention/terms.ts";

type Wanted = NonNullable<SiteRules["retention"]>;

const codes = {
  "unknown-kind": "unknown_value",
  "no-whole-days": "no_whole_days",
  "too-short": "term_too_short",
  "too-long": "term_too_long",
  "longer-without-reason": "longer_needs_reason",
} as const satisfies Record<RefusedTerm["because"], string>;

/**
 * What an administrator asks for, as it is kept: a term that is the default is left out.
 * @throws InvalidInputError with every term that does not hold.
 */
export function wantedOf({ terms }: WriteRetentionTerms): { wanted: Wanted; terms: RetentionTerm[] } {
  const faults = terms.flatMap((term, index) => {
    const because = faultIn(term);
    const field = because === "longer-without-reason" ? "reason" : "days";
    return because === undefined ? [] : [{ pointer: `/terms/${index}/${field}`, code: codes[because] }];
  });
  if (faults.length > 0) throw new InvalidInputError(faults);
  const wanted: Wanted = Object.fromEntries(
    terms
      .filter(({ kind, days }) => ruleOf(kind)?.days !== days)
      .map(({ kind, days, reason }) => [kind, isLonger(kind, days) ? { days, reason } : { days }]),
  );
  return { wanted, terms: retentionTerms(wanted).terms };
}

function ruleOf(kind: string): RetentionRule | undefined {
  return retentionRules.find(({ id }) => id === kind);
}

function isLonger(kind: string, days: number): boolean {
  return days > (ruleOf(kind)?.days ?? 0);
}

function faultIn({ kind, days, reason }: WriteRetentionTerms["terms"][number]) {
  const rule = ruleOf(kind);
  return rule === undefined ? "unknown-kind" : termFault(rule, { days, reason });
}
