import { consentBit } from "./consent-view.ts";
import { anyPurposeIds, anyPurposes } from "./declared-purpose.ts";
import { derivedFacts, grantingFacts, restrictiveFacts } from "./fact.ts";
import { recordKinds, targetIds } from "./field.ts";
import { masksByField } from "./mask.ts";
import { isPhase } from "./phase.ts";
import type { BaseRule, PermitRule, TargetSelector, TenantRule } from "./policy.ts";
import { relations } from "./relation.ts";

const selectors: ReadonlySet<string> = new Set([
  "*",
  ...targetIds,
  ...recordKinds.map((kind) => `${kind}.*`),
]);
const forbidFacts: readonly unknown[] = [...restrictiveFacts, ...grantingFacts, ...derivedFacts];
const needFacts: readonly unknown[] = [...grantingFacts, ...derivedFacts];

/**
 * Refuses rules that the evaluator could misread. Tenant rules come from stored data, so types are not enough.
 * @throws TypeError naming the rule.
 */
export function assertSound(baseRules: readonly BaseRule[], tenantRules: readonly TenantRule[]): void {
  const seen = new Set<string>();
  for (const rule of [...baseRules, ...tenantRules]) {
    const fault = seen.has(rule.id) ? "id is used twice" : faultIn(rule);
    if (fault !== undefined) throw new TypeError(`policy rule ${rule.id}: ${fault}`);
    seen.add(rule.id);
  }
  if (baseRules.some((rule) => rule.kind !== "permit" && rule.kind !== "forbid")) {
    throw new TypeError("a base rule permits or forbids");
  }
  if (tenantRules.some((rule) => rule.kind !== "forbid" && rule.kind !== "limit")) {
    throw new TypeError("a tenant rule forbids or limits");
  }
}

function faultIn(rule: BaseRule | TenantRule): string | undefined {
  if (rule.targets.length === 0 || !rule.targets.every((target) => selectors.has(target)))
    return "unknown target";
  if (!isSubset(rule.relations, relations)) return "unknown relation";
  if (rule.kind === "forbid") {
    const named = rule.when.map((condition) => ("fact" in condition ? condition.fact : condition.not));
    return isSubset(named, forbidFacts) ? undefined : "unknown fact";
  }
  if (!isSubset(rule.purposes, anyPurposeIds)) return "unknown purpose";
  if (rule.kind === "permit") return permitFault(rule);
  if (!(rule.phases ?? []).every(isPhase)) return "unknown phase";
  return rule.effect === "deny" || rule.effect === "mask" ? undefined : "a limit denies or masks";
}

function permitFault(rule: PermitRule): string | undefined {
  if (!isPhase(rule.phase.min) || !isPhase(rule.phase.max)) return "unknown phase";
  for (const need of rule.needs) {
    const known = "fact" in need ? needFacts.includes(need.fact) : consentBit.has(need.consent);
    if (!known) return "unknown need";
    const isOdd = "consent" in need && need.scope !== "any" && need.scope !== anyPurposes[need.consent].scope;
    if (isOdd) return "the consent is not given in that scope";
  }
  if (rule.effect === "allow") return undefined;
  return rule.targets.every((target) => isMaskable(target, rule))
    ? undefined
    : "the mask does not fit the field";
}

function isMaskable(target: TargetSelector, rule: PermitRule): boolean {
  const masks: Partial<Record<string, readonly unknown[]>> = masksByField;
  return masks[target]?.includes(rule.mask) ?? false;
}

function isSubset(list: readonly unknown[] | undefined, of: readonly unknown[]): boolean {
  return list === undefined || list.every((item) => of.includes(item));
}
