import { consentBit } from "./consent-view.ts";
import { anyPurposeIds } from "./declared-purpose.ts";
import { derivedFacts, type FactId, grantingFacts, restrictiveFacts } from "./fact.ts";
import { type RecordKind, type TargetId, targetIds } from "./field.ts";
import { masksByField } from "./mask.ts";
import { isPhase, phaseCount } from "./phase.ts";
import type {
  Decision,
  ForbidRule,
  LimitRule,
  PermitRule,
  Policy,
  TargetSelector,
  TenantRule,
} from "./policy.ts";
import { relations } from "./relation.ts";
import { assertSound } from "./sound-rules.ts";

/** One way to get an outcome: all bits must be there. */
export interface PermitTest {
  readonly any: number;
  readonly own: number;
  readonly facts: number;
  readonly decision: Decision;
}

export interface ForbidTest {
  /** Facts that are true or unknown. */
  readonly present: number;
  /** Facts that are not known to be true. */
  readonly absent: number;
  readonly decision: Decision;
}

/** What decides about one target in one situation: forbids first, then permits from the highest down. */
export interface Plan {
  readonly forbids: readonly ForbidTest[];
  readonly permits: readonly PermitTest[];
}

/** Made by `compilePolicy` only. Immutable to its users; keeps the plans it has worked out. */
export interface CompiledPolicy {
  readonly id: string;
  readonly version: string;
  readonly validFrom: number;
  readonly rules: readonly (PermitRule | ForbidRule | LimitRule)[];
  /** Plans by target index, or undefined when relation, phase or purpose is unknown. */
  readonly plansFor: (relation: string, phase: number, purpose: string) => readonly Plan[] | undefined;
}

const hiddenReason = "consent.reason.not-visible";

/** The outcome for whatever no rule permits. */
export const defaultDeny: Decision = Object.freeze({
  effect: "deny",
  rule: "default-deny",
  reason: hiddenReason,
  log: "none",
});

export const factBit: ReadonlyMap<FactId, number> = new Map(
  [...restrictiveFacts, ...grantingFacts, ...derivedFacts].map((fact, index) => [fact, 1 << index]),
);

export const targetIndex: ReadonlyMap<string, number> = new Map(targetIds.map((id, index) => [id, index]));

const relationIndex: ReadonlyMap<string, number> = new Map(relations.map((id, index) => [id, index]));
const purposeIndex: ReadonlyMap<string, number> = new Map(anyPurposeIds.map((id, index) => [id, index]));

/**
 * Prepares a policy for `decide` and `project`. Tenant rules only take away: they forbid, or bound the outcome from
 * above. The order of rules has no influence. Plans are worked out per (relation, phase, purpose) when first met, so
 * compile once per tenant and policy version, and keep the result.
 *
 * @throws TypeError when a rule names something unknown or is not of its kind: no policy is better than a wider one.
 */
export function compilePolicy(base: Policy, tenantRules: readonly TenantRule[] = []): CompiledPolicy {
  assertSound(base.rules, tenantRules);
  const isReadable = base.format === 1;
  const rules = isReadable ? [...base.rules, ...tenantRules].sort((a, b) => (a.id < b.id ? -1 : 1)) : [];
  const known = new Map<number, readonly Plan[]>();
  return {
    id: base.id,
    version: base.version,
    validFrom: base.validFrom,
    rules,
    plansFor(relation, phase, purpose) {
      const r = relationIndex.get(relation);
      const p = purposeIndex.get(purpose);
      if (r === undefined || p === undefined || !isPhase(phase)) return undefined;
      const key = (r * phaseCount + phase) * anyPurposeIds.length + p;
      let plans = known.get(key);
      if (plans === undefined) {
        plans = plansOf(rules, { relation, phase, purpose });
        known.set(key, plans);
      }
      return plans;
    },
  };
}

interface Situation {
  readonly relation: string;
  readonly phase: number;
  readonly purpose: string;
}

function plansOf(rules: CompiledPolicy["rules"], situation: Situation): readonly Plan[] {
  const applicable = rules.filter((rule) => appliesIn(rule, situation));
  return targetIds.map((target) =>
    planOf(
      target,
      applicable.filter((rule) => selects(rule.targets, target)),
    ),
  );
}

function appliesIn(rule: CompiledPolicy["rules"][number], { relation, phase, purpose }: Situation): boolean {
  const within = (list: readonly unknown[] | undefined, value: unknown) => list?.includes(value) ?? true;
  if (!within(rule.relations, relation)) return false;
  if (rule.kind === "forbid") return true;
  if (!within(rule.purposes, purpose)) return false;
  return rule.kind === "limit"
    ? within(rule.phases, phase)
    : phase >= rule.phase.min && phase <= rule.phase.max;
}

/** Whether a rule's targets include this one. */
export function selects(selectors: readonly TargetSelector[], target: TargetId): boolean {
  const kind = target.slice(0, target.indexOf("."));
  return selectors.some((selector) => selector === "*" || selector === target || selector === `${kind}.*`);
}

function planOf(target: TargetId, rules: CompiledPolicy["rules"]): Plan {
  const limits = rules.filter((rule) => rule.kind === "limit");
  return {
    forbids: rules.filter((rule) => rule.kind === "forbid").map(forbidTest),
    permits: rules
      .filter((rule) => rule.kind === "permit")
      .map((rule) => ({ rule, height: heightOf(target, rule) }))
      .sort((a, b) => b.height - a.height)
      .map(({ rule }) => permitTest(rule, bounded(target, decisionOf(rule), limits))),
  };
}

/** Masks that tell more stand higher; allow stands above every mask. */
function heightOf(target: TargetId, rule: PermitRule): number {
  if (rule.effect === "allow") return Number.POSITIVE_INFINITY;
  return masksOf(target).findIndex((mask) => mask === rule.mask);
}

function masksOf(target: TargetId) {
  const masks: Partial<Record<TargetId, (typeof masksByField)[RecordKindField]>> = masksByField;
  return masks[target] ?? [];
}
type RecordKindField = Extract<TargetId, `${RecordKind}.${string}`>;

function decisionOf(rule: PermitRule): Decision {
  const { id, effect, reason, log, mask } = rule;
  return effect === "mask" && mask !== undefined
    ? { effect, mask, rule: id, reason, log }
    : { effect, rule: id, reason, log };
}

function bounded(target: TargetId, decision: Decision, limits: readonly LimitRule[]): Decision {
  const denying = limits.find((limit) => limit.effect === "deny");
  const [mask] = masksOf(target);
  const [masking] = limits;
  if (masking === undefined) return decision;
  if (denying !== undefined) return { ...defaultDeny, rule: denying.id };
  if (decision.effect !== "allow") return decision;
  if (mask === undefined) return { ...defaultDeny, rule: masking.id };
  return { ...decision, effect: "mask", mask, rule: masking.id, reason: "consent.reason.partly" };
}

function permitTest(rule: PermitRule, decision: Decision): PermitTest {
  let any = 0;
  let own = 0;
  let facts = 0;
  for (const need of rule.needs) {
    if ("fact" in need) facts |= bitOf(factBit, need.fact);
    else if (need.scope !== "any") own |= bitOf(consentBit, need.consent);
    else any |= bitOf(consentBit, need.consent);
  }
  return { any, own, facts, decision: Object.freeze(decision) };
}

function forbidTest(rule: ForbidRule): ForbidTest {
  let present = 0;
  let absent = 0;
  for (const condition of rule.when) {
    if ("fact" in condition) present |= bitOf(factBit, condition.fact);
    else absent |= bitOf(factBit, condition.not);
  }
  return { present, absent, decision: Object.freeze({ ...defaultDeny, rule: rule.id }) };
}

function bitOf<K>(bits: ReadonlyMap<K, number>, key: K): number {
  const bit = bits.get(key);
  if (bit === undefined) throw new TypeError(`policy names something unknown: ${String(key)}`);
  return bit;
}
