import type { CompiledPolicy } from "./compile-policy.ts";
import type { ConsentChange } from "./consent-event.ts";
import { type ConsentView, consentView, noConsents } from "./consent-view.ts";
import { decide } from "./decide.ts";
import { type AnyPurposeId, anyPurposes, restsOnConsent } from "./declared-purpose.ts";
import { disclosuresOf } from "./disclosure.ts";
import { type FactId, grantingFacts, nothingAgainst } from "./fact.ts";
import { type FieldId, fieldIds } from "./field.ts";
import type { MaskId } from "./mask.ts";
import type { Phase } from "./phase.ts";
import type { Decision, DecisionContext, Effect, LogLevel } from "./policy.ts";
import { type PurposeId, purposeIds } from "./purpose.ts";
import { type Relation, usualPurpose } from "./relation.ts";

/** The most that a viewer in one relation can see of one field in one phase, and what that takes. */
export interface Sight {
  readonly field: FieldId;
  readonly effect: Effect;
  readonly mask?: MaskId;
  /** For which purpose; the usual one of the relation where that shows as much as any other. */
  readonly purpose: PurposeId;
  readonly log: LogLevel;
  /** Purposes to which the subject must have said yes. */
  readonly consents: readonly AnyPurposeId[];
  /** What must be the case besides. */
  readonly facts: readonly FactId[];
  /** What is left when none of those holds. */
  readonly otherwise: Effect;
}

export interface SightOf {
  readonly relation: Relation;
  readonly phase: Phase;
}

const heights = { deny: 0, mask: 1, allow: 2 } as const satisfies Record<Effect, number>;
const subject = { id: "subject", tenantId: "tenant" } as const;
const matchId = "match";

/**
 * The "who sees what" table of one relation in one phase, field by field in the order of the register: each outcome
 * is what `decide` itself answers when the subject said yes to all that is asked and nothing stands against it.
 * Purposes that are only declared are left out: nobody is asked, so nobody has said yes.
 */
export function sightsOf(policy: CompiledPolicy, of: SightOf): readonly Sight[] {
  const usual = usualPurpose[of.relation];
  const purposes = purposeIds.toSorted((a, b) => Number(b === usual) - Number(a === usual));
  return fieldIds.map((field) => sightOf(policy, field, of, purposes));
}

/**
 * The most that a relation sees of one field for its usual purpose, by `decide` itself: the effect in a cell of
 * `sightsOf`, without what it takes. For comparing policies, where there are many cells.
 */
export function mostShown(policy: CompiledPolicy, field: FieldId, of: SightOf): Effect {
  return outcome(policy, field, of, usualPurpose[of.relation], everything).effect;
}

function sightOf(policy: CompiledPolicy, field: FieldId, of: SightOf, purposes: readonly PurposeId[]): Sight {
  const most = purposes
    .map((purpose) => ({ purpose, decision: outcome(policy, field, of, purpose, everything) }))
    .reduce((best, next) => (heights[next.decision.effect] > heights[best.decision.effect] ? next : best));
  const { purpose, decision } = most;
  const { effect, mask, log } = decision;
  const easiest = disclosuresOf(policy, field, { ...of, purpose })
    .filter((way) => way.effect === effect && way.mask === mask)
    .toSorted((a, b) => a.consents.length + a.facts.length - (b.consents.length + b.facts.length))[0];
  return {
    field,
    effect,
    ...(mask === undefined ? {} : { mask }),
    purpose,
    log,
    consents: consentsOf(easiest?.consents ?? []),
    facts: (easiest?.facts ?? []).filter((fact) => fact !== "viewerIsSubject"),
    otherwise: outcome(policy, field, of, purpose, nothing).effect,
  };
}

function consentsOf(names: readonly string[]): AnyPurposeId[] {
  return purposeIds.filter((purpose) => names.includes(purpose));
}

type Given = Pick<DecisionContext, "consents" | "facts">;

function outcome(
  policy: CompiledPolicy,
  field: FieldId,
  { relation, phase }: SightOf,
  purpose: AnyPurposeId,
  given: Given,
): Decision {
  const viewer = { id: relation === "self" ? subject.id : "viewer", tenantId: subject.tenantId };
  const ctx: DecisionContext = { now: 20, phase, relation, channel: "web", matchId, ...given };
  return decide(policy, viewer, subject, field, purpose, ctx);
}

const granted = Object.fromEntries(grantingFacts.map((fact) => [fact, true]));
const everything: Given = {
  consents: everyConsent(subject.id, purposeIds),
  facts: { ...nothingAgainst, ...granted },
};
const nothing: Given = { consents: noConsents, facts: nothingAgainst };

/** A yes to each of these purposes that rests on consent, for this match or partner where it is given per one. */
export function everyConsent(
  subjectId: string,
  of: readonly AnyPurposeId[],
  through: { readonly matchId: string; readonly partnerId: string } = { matchId, partnerId: "partner" },
): ConsentView {
  const scopes = {
    person: null,
    match: { kind: "match", id: through.matchId },
    partner: { kind: "partner", id: through.partnerId },
  } as const;
  const changes = of
    .filter((purpose) => restsOnConsent(anyPurposes[purpose]))
    .map(
      (purpose, index): ConsentChange => ({
        id: `event-${index}`,
        subjectId,
        purpose,
        scope: scopes[anyPurposes[purpose].scope],
        status: "given",
        at: 1,
        textVersion: anyPurposes[purpose].textVersion,
      }),
    );
  return consentView(changes, 10);
}
