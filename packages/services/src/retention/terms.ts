import type { SiteRules } from "@omzien/db";
import { type RetentionRule, retentionRules } from "./rules.ts";

/** As long as any law makes a municipality keep what stands here (seven years, for taxes); no reason goes beyond. */
export const mostDays = 7 * 365;

/** A rule with the term that holds for one municipality. */
export interface RetentionTerm {
  rule: RetentionRule;
  days: number;
  /** Why it is longer than the default; null when it is not. */
  reason: string | null;
}

/** A term that the settings ask for, and that does not hold. */
export interface RefusedTerm {
  kind: string;
  because: "unknown-kind" | "too-short" | "too-long" | "no-whole-days" | "longer-without-reason";
}

/**
 * The terms of a municipality. What its settings ask for counts when it is shorter, or longer with a reason;
 * otherwise the default holds, and `refused` says so.
 */
export function retentionTerms(wanted: SiteRules["retention"] = {}): {
  terms: RetentionTerm[];
  refused: RefusedTerm[];
} {
  const refused: RefusedTerm[] = Object.keys(wanted)
    .filter((kind) => !retentionRules.some(({ id }) => id === kind))
    .map((kind) => ({ kind, because: "unknown-kind" }));
  const terms = retentionRules.map((rule): RetentionTerm => {
    const asked = Object.hasOwn(wanted, rule.id) ? wanted[rule.id] : undefined;
    const because = asked === undefined ? undefined : termFault(rule, asked);
    if (because !== undefined) refused.push({ kind: rule.id, because });
    if (asked === undefined || because !== undefined) return { rule, days: rule.days, reason: null };
    return { rule, days: asked.days, reason: asked.days > rule.days ? (asked.reason ?? null) : null };
  });
  return { terms, refused };
}

/** What does not hold in a term; undefined when it does. */
export function termFault(
  { days, leastDays = 0 }: RetentionRule,
  asked: { days: number; reason?: string },
): RefusedTerm["because"] | undefined {
  if (!Number.isSafeInteger(asked.days) || asked.days < 0) return "no-whole-days";
  if (asked.days < leastDays) return "too-short";
  if (asked.days > mostDays) return "too-long";
  return asked.days > days && !asked.reason?.trim() ? "longer-without-reason" : undefined;
}
