import type { ConsentChange, ConsentScope } from "../consent-event.ts";
import { type AnyPurposeId, anyPurposes } from "../declared-purpose.ts";
import { restrictiveFacts } from "../fact.ts";
import type { FieldId } from "../field.ts";
import { masksByField } from "../mask.ts";
import type { Condition, Effect, LimitRule, Need, PermitRule, Policy, TenantRule } from "../policy.ts";
import type { Look } from "./arbitraries.ts";

const height: Record<Effect, number> = { deny: 0, mask: 1, allow: 2 };
const selects = (targets: readonly string[], field: string) =>
  targets.some((target) => target === "*" || target === field || target === `${field.split(".")[0]}.*`);

/**
 * The semantics of C.4 and C.5 word by word, straight from the rules and the events, with no regard for speed. The
 * real evaluator must agree with it.
 */
export function decideNaively(
  { rules }: Policy,
  tenantRules: readonly TenantRule[],
  field: FieldId,
  look: Look,
): { effect: Effect; mask?: string } {
  const all = [...rules, ...tenantRules].filter(
    (rule) => selects(rule.targets, field) && (rule.relations?.includes(look.relation) ?? true),
  );
  const forbidden = all.some(
    (rule) => rule.kind === "forbid" && rule.when.every((condition) => holds(condition, look)),
  );
  if (forbidden) return { effect: "deny" };
  const permits = all.filter((rule) => rule.kind === "permit").filter((rule) => permitsNow(rule, look));
  const masks = masksByField[field] ?? [];
  const [best] = permits.toSorted((a, b) => {
    const byEffect = height[b.effect] - height[a.effect];
    return byEffect === 0 ? indexIn(masks, b.mask) - indexIn(masks, a.mask) : byEffect;
  });
  if (best === undefined) return { effect: "deny" };
  const outcome = {
    effect: best.effect,
    ...(best.effect === "mask" && best.mask ? { mask: best.mask } : {}),
  };
  const limits = all.filter((rule) => rule.kind === "limit").filter((rule) => limitsNow(rule, look));
  if (limits.some(({ effect }) => effect === "deny")) return { effect: "deny" };
  if (limits.length === 0 || outcome.effect === "mask") return outcome;
  return masks[0] === undefined ? { effect: "deny" } : { effect: "mask", mask: masks[0] };
}

const indexIn = (masks: readonly string[], mask: string | undefined) => masks.indexOf(mask ?? "");

function limitsNow(rule: LimitRule, look: Look): boolean {
  return (rule.purposes?.includes(look.purpose) ?? true) && (rule.phases?.includes(look.phase) ?? true);
}

function permitsNow(rule: PermitRule, look: Look): boolean {
  return (
    rule.purposes.includes(look.purpose) &&
    rule.phase.min <= look.phase &&
    look.phase <= rule.phase.max &&
    rule.needs.every((need) => isMet(need, look))
  );
}

function truth(fact: string, { viewer, subject, facts, channel }: Look): boolean | undefined {
  if (fact === "tenantMismatch") return viewer.tenantId !== subject.tenantId;
  if (fact === "viewerIsSubject") return viewer.id === subject.id;
  if (fact === "onPaper") return channel === "print";
  if (fact === "aloud") return channel === "phone";
  const stated: Readonly<Record<string, boolean | undefined>> = facts;
  const isRestrictive = restrictiveFacts.some((restrictive) => restrictive === fact);
  return stated[fact] ?? (isRestrictive ? undefined : false);
}

function holds(condition: Condition, look: Look): boolean {
  if ("fact" in condition) return truth(condition.fact, look) ?? true;
  return truth(condition.not, look) !== true;
}

function isMet(need: Need, look: Look): boolean {
  if ("fact" in need) return truth(need.fact, look) === true;
  return isGiven(need.consent, need.scope, look);
}

/** Whether a yes stands: in general or for this match or partner (`any`), or for that alone. */
export function isGiven(consent: AnyPurposeId, scope: "any" | "match" | "partner", look: Look): boolean {
  const need = { consent, scope };
  return look.events.some((grant) => grant.subjectId === look.subject.id && counts(grant, need, look));
}

function counts(grant: ConsentChange, need: Extract<Need, { consent: unknown }>, look: Look): boolean {
  const { now, events } = look;
  const { sameMeaningSince, textVersion, scope: kind } = anyPurposes[grant.purpose];
  const isHere = (scope: ConsentScope) =>
    look.partnerId === undefined
      ? scope.kind === "match" && scope.id === look.matchId
      : scope.kind === "partner" && scope.id === look.partnerId;
  const { scope } = grant;
  const inScope = scope
    ? isHere(scope) && (kind === "partner") === (scope.kind === "partner")
    : need.scope === "any";
  const restricted = events.some(
    ({ purpose, status, at, scope: where }) =>
      purpose === grant.purpose &&
      !["requested", "given", "renewed"].includes(status) &&
      at >= grant.at &&
      (where === null || where === undefined || isHere(where)),
  );
  return (
    grant.purpose === need.consent &&
    (grant.status === "given" || grant.status === "renewed") &&
    inScope &&
    grant.at <= now &&
    now < (grant.validUntil ?? Number.POSITIVE_INFINITY) &&
    grant.textVersion >= sameMeaningSince &&
    grant.textVersion <= textVersion &&
    !restricted
  );
}
