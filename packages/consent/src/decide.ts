import { type Channel, isChannel } from "./channel.ts";
import { type CompiledPolicy, defaultDeny, factBit, type Plan, targetIndex } from "./compile-policy.ts";
import { bitsFor, type ConsentBits, partnerKey } from "./consent-view.ts";
import type { AnyPurposeId } from "./declared-purpose.ts";
import type { FactId, Facts } from "./fact.ts";
import type { ActionId, FieldId } from "./field.ts";
import type { Decision, DecisionContext, ProjectionContext, Subject, Viewer } from "./policy.ts";

/**
 * What the viewer may see of one field of the subject, for one purpose. Pure and total: default deny, then any forbid
 * wins, then the highest permit whose needs all hold. Anything unknown denies; a missing fact takes the safe side.
 */
export function decide(
  policy: CompiledPolicy,
  viewer: Viewer,
  subject: Subject,
  field: FieldId,
  purpose: AnyPurposeId,
  ctx: DecisionContext,
): Decision {
  return decideTarget(policy, viewer, subject, field, purpose, ctx);
}

/** Whether the viewer may do something with or for the subject: `allow` or `deny`. Same semantics as `decide`. */
export function may(
  policy: CompiledPolicy,
  viewer: Viewer,
  subject: Subject,
  action: ActionId,
  ctx: ProjectionContext,
): Decision {
  return decideTarget(policy, viewer, subject, `may:${action}`, ctx.purpose, ctx);
}

function decideTarget(
  policy: CompiledPolicy,
  viewer: Viewer,
  subject: Subject,
  target: string,
  purpose: string,
  ctx: DecisionContext,
): Decision {
  const plan = plansAt(policy, ctx, purpose)?.[targetIndex.get(target) ?? -1];
  return plan === undefined ? defaultDeny : evaluate(plan, lookOf(viewer, subject, ctx));
}

/** Plans by target index for this context; undefined when something is unknown or the policy is not in force yet. */
export function plansAt(
  policy: CompiledPolicy,
  ctx: DecisionContext,
  purpose: string,
): readonly Plan[] | undefined {
  if (!(ctx.now >= policy.validFrom) || !isChannel(ctx.channel)) return undefined;
  return policy.plansFor(ctx.relation, ctx.phase, purpose);
}

/** Everything about one look that rules can ask, as bit sets. */
export interface Look {
  readonly known: number;
  readonly possible: number;
  readonly consents: ConsentBits;
}

const bit = (fact: FactId) => factBit.get(fact) ?? 0;
const blocked = bit("blocked");
const safetyHold = bit("safetyHold");
const erased = bit("erased");
const viewerLeft = bit("viewerLeft");
const expired = bit("expired");
const confidentialityMissing = bit("confidentialityMissing");
const restricted = bit("restricted");
const assigned = bit("assigned");
const authored = bit("authored");
const reasonGiven = bit("reasonGiven");
const onShift = bit("onShift");
const subjectAtWork = bit("subjectAtWork");
const mandateForRequests = bit("mandateForRequests");
const mandateForConsents = bit("mandateForConsents");
const tenantMismatch = bit("tenantMismatch");
const viewerIsSubject = bit("viewerIsSubject");
const ofChannel: Partial<Record<Channel, number>> = { print: bit("onPaper"), phone: bit("aloud") };

/** Compares viewer and subject, and reads facts and consents. Unrolled: it runs once per record of every list. */
export function lookOf(viewer: Viewer, subject: Subject, ctx: DecisionContext): Look {
  const { facts } = ctx;
  let certain = ofChannel[ctx.channel] ?? 0;
  if (viewer.tenantId !== subject.tenantId || !subject.tenantId) certain |= tenantMismatch;
  if (viewer.id === subject.id && viewer.id) certain |= viewerIsSubject;
  if (facts.assigned === true) certain |= assigned;
  if (facts.authored === true) certain |= authored;
  if (facts.reasonGiven === true) certain |= reasonGiven;
  if (facts.onShift === true) certain |= onShift;
  if (facts.subjectAtWork === true) certain |= subjectAtWork;
  if (facts.mandateForRequests === true) certain |= mandateForRequests;
  if (facts.mandateForConsents === true) certain |= mandateForConsents;
  return {
    known: certain | restrictive(facts, true),
    possible: certain | restrictive(facts, false),
    consents: bitsFor(ctx.consents, subject.id, throughOf(ctx), ctx.now),
  };
}

function throughOf({ matchId, partnerId }: DecisionContext): string | undefined {
  return partnerId === undefined ? matchId : partnerKey(partnerId);
}

function restrictive(facts: Facts, mustBeTrue: boolean): number {
  const holds = (value: unknown) => (mustBeTrue ? value === true : value !== false);
  return (
    (holds(facts.blocked) ? blocked : 0) |
    (holds(facts.safetyHold) ? safetyHold : 0) |
    (holds(facts.erased) ? erased : 0) |
    (holds(facts.viewerLeft) ? viewerLeft : 0) |
    (holds(facts.expired) ? expired : 0) |
    (holds(facts.confidentialityMissing) ? confidentialityMissing : 0) |
    (holds(facts.restricted) ? restricted : 0)
  );
}

/** The outcome of one plan for one look. */
export function evaluate(plan: Plan, look: Look): Decision {
  const { known, possible, consents } = look;
  for (const forbid of plan.forbids) {
    if ((possible & forbid.present) === forbid.present && (known & forbid.absent) === 0)
      return forbid.decision;
  }
  for (const permit of plan.permits) {
    if (
      (known & permit.facts) === permit.facts &&
      (consents.any & permit.any) === permit.any &&
      (consents.own & permit.own) === permit.own
    ) {
      return permit.decision;
    }
  }
  return defaultDeny;
}
