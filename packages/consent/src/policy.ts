import type { Channel } from "./channel.ts";
import type { EpochMs } from "./consent-event.ts";
import type { ConsentView } from "./consent-view.ts";
import type { AnyPurposeId } from "./declared-purpose.ts";
import type { DerivedFact, FactId, Facts, GrantingFact } from "./fact.ts";
import type { RecordKind, TargetId } from "./field.ts";
import type { MaskId } from "./mask.ts";
import type { Phase } from "./phase.ts";
import type { Basis } from "./purpose.ts";
import type { Relation } from "./relation.ts";

/** Total order: deny < mask < allow. */
export type Effect = "deny" | "mask" | "allow";

export type LogLevel = "none" | "normal" | "sensitive";

/** Key of a sentence that may be shown to any viewer; see the `consent` catalogues. */
export type ReasonKey = `consent.reason.${string}`;

export type TargetSelector = TargetId | `${RecordKind}.*` | "*";

/**
 * `match`: given for the very match in `ctx.matchId`; `partner`: for the partner in `ctx.partnerId`; `any`: given in
 * general, or for that match or partner.
 */
export type Need =
  | { readonly consent: AnyPurposeId; readonly scope: "any" | "match" | "partner" }
  | { readonly fact: GrantingFact | DerivedFact };

/** `fact` holds when the fact is true or unknown; `not` holds unless the fact is known to be true. */
export type Condition = { readonly fact: FactId } | { readonly not: FactId };

export interface PermitRule {
  readonly id: string;
  readonly kind: "permit";
  readonly effect: "allow" | "mask";
  readonly targets: readonly TargetSelector[];
  readonly relations: readonly Relation[];
  readonly purposes: readonly AnyPurposeId[];
  readonly phase: { readonly min: Phase; readonly max: Phase };
  /** All must hold. */
  readonly needs: readonly Need[];
  /** Required with effect `mask`; one of the field's masks. */
  readonly mask?: MaskId;
  readonly basis: Basis;
  readonly reason: ReasonKey;
  readonly log: LogLevel;
}

/** Wins over every permit when all its conditions hold; no conditions means always. */
export interface ForbidRule {
  readonly id: string;
  readonly kind: "forbid";
  readonly targets: readonly TargetSelector[];
  /** Without it: every relation. */
  readonly relations?: readonly Relation[];
  readonly when: readonly Condition[];
}

/** An upper bound: the outcome is never more than this. `mask` uses the field's mask that tells least. */
export interface LimitRule {
  readonly id: string;
  readonly kind: "limit";
  readonly effect: "deny" | "mask";
  readonly targets: readonly TargetSelector[];
  readonly relations?: readonly Relation[];
  readonly purposes?: readonly AnyPurposeId[];
  readonly phases?: readonly Phase[];
}

/** The platform's rules; no tenant can weaken them. */
export type BaseRule = PermitRule | ForbidRule;
/** What a tenant may add: it can only take away. */
export type TenantRule = ForbidRule | LimitRule;

export interface Policy {
  /** Shape of this data; an unknown one denies everything. */
  readonly format: 1;
  readonly id: string;
  readonly version: string;
  readonly validFrom: EpochMs;
  readonly rules: readonly BaseRule[];
}

/** `id` is null for someone who is not signed in. */
export interface Viewer {
  readonly id: string | null;
  readonly tenantId: string;
}

/** The person whom the data are about. */
export interface Subject {
  readonly id: string;
  readonly tenantId: string;
}

export interface DecisionContext {
  readonly now: EpochMs;
  /** Of this viewer towards this subject. */
  readonly phase: Phase;
  readonly relation: Relation;
  /** How it goes out; an unknown one shows nothing. */
  readonly channel: Channel;
  readonly facts: Facts;
  /** Of the subject; a view of somebody else counts as no consent at all. */
  readonly consents: ConsentView;
  /** The match through which the viewer looks, for consents that are given per match. */
  readonly matchId?: string | undefined;
  /** The partner for whom the viewer works, for consents that are given per partner; then no match counts. */
  readonly partnerId?: string | undefined;
}

export interface ProjectionContext extends DecisionContext {
  readonly purpose: AnyPurposeId;
}

/**
 * Only `effect`, `mask` and `reason` may be told to the viewer: `rule` names why, and so would tell a blocked
 * neighbour that they are blocked. `rule` is for the access log and for the subject.
 */
export interface Decision {
  readonly effect: Effect;
  readonly mask?: MaskId;
  readonly rule: string;
  readonly reason: ReasonKey;
  readonly log: LogLevel;
}
