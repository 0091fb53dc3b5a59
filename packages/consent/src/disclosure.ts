import { type CompiledPolicy, factBit, type PermitTest, targetIndex } from "./compile-policy.ts";
import { consentBit } from "./consent-view.ts";
import type { AnyPurposeId } from "./declared-purpose.ts";
import { decide, evaluate, lookOf, plansAt } from "./decide.ts";
import type { FactId } from "./fact.ts";
import type { FieldId, TargetId } from "./field.ts";
import type { MaskId } from "./mask.ts";
import type { Phase } from "./phase.ts";
import type { Decision, DecisionContext, Effect, Subject, Viewer } from "./policy.ts";
import type { Relation } from "./relation.ts";

/** One way in which a field becomes visible. */
export interface Disclosure {
  readonly effect: Effect;
  readonly mask?: MaskId;
  readonly consents: readonly string[];
  readonly facts: readonly FactId[];
  readonly rule: string;
}

/**
 * How a field can become visible in a situation when nothing forbids it, from the most to the least telling way;
 * empty when it never is. For explaining choices ("who sees this, if I tick it?") and the who-sees-what table.
 */
export function disclosuresOf(
  policy: CompiledPolicy,
  target: TargetId,
  {
    relation,
    phase,
    purpose,
  }: { readonly relation: Relation; readonly phase: Phase; readonly purpose: AnyPurposeId },
): readonly Disclosure[] {
  const plan = policy.plansFor(relation, phase, purpose)?.[targetIndex.get(target) ?? -1];
  const alwaysForbidden = plan?.forbids.some(({ present, absent }) => present === 0 && absent === 0) ?? true;
  return alwaysForbidden
    ? []
    : (plan?.permits ?? []).map(disclosureOf).filter(({ effect }) => effect !== "deny");
}

function disclosureOf({ decision, any, own, facts }: PermitTest): Disclosure {
  const { effect, mask, rule } = decision;
  return {
    effect,
    ...(mask === undefined ? {} : { mask }),
    consents: namesIn(consentBit, any | own),
    facts: namesIn(factBit, facts),
    rule,
  };
}

function namesIn<K>(bits: ReadonlyMap<K, number>, set: number): K[] {
  return [...bits].filter(([, bit]) => (bit & set) !== 0).map(([name]) => name);
}

/** How one rule took part in a decision. */
export interface Trace {
  readonly rule: string;
  readonly kind: "forbid" | "permit";
  readonly holds: boolean;
  readonly missingConsents: readonly string[];
  readonly missingFacts: readonly FactId[];
}

/** A decision with every rule that was weighed. For the subject and the data protection officer; not for viewers. */
export function explainDecision(
  policy: CompiledPolicy,
  viewer: Viewer,
  subject: Subject,
  field: FieldId,
  purpose: AnyPurposeId,
  ctx: DecisionContext,
): { readonly decision: Decision; readonly because: readonly Trace[] } {
  const decision = decide(policy, viewer, subject, field, purpose, ctx);
  const plan = plansAt(policy, ctx, purpose)?.[targetIndex.get(field) ?? -1];
  if (plan === undefined) return { decision, because: [] };
  const look = lookOf(viewer, subject, ctx);
  const forbids = plan.forbids.map((forbid): Trace => {
    const holds = evaluate({ forbids: [forbid], permits: [] }, look) === forbid.decision;
    return { rule: forbid.decision.rule, kind: "forbid", holds, missingConsents: [], missingFacts: [] };
  });
  const permits = plan.permits.map((permit): Trace => {
    const consents = (permit.any & ~look.consents.any) | (permit.own & ~look.consents.own);
    const facts = permit.facts & ~look.known;
    return {
      rule: permit.decision.rule,
      kind: "permit",
      holds: consents === 0 && facts === 0,
      missingConsents: namesIn(consentBit, consents),
      missingFacts: namesIn(factBit, facts),
    };
  });
  return { decision, because: [...forbids, ...permits] };
}
