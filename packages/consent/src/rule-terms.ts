import type { FieldId } from "./field.ts";
import type { MaskId } from "./mask.ts";
import { phases } from "./phase.ts";
import type { Need, PermitRule, TargetSelector } from "./policy.ts";

export type Terms = Pick<PermitRule, "relations" | "purposes" | "phase" | "basis" | "reason"> & {
  readonly needs?: readonly Need[];
  readonly log?: PermitRule["log"];
};

/** A rule that shows the targets as they are. */
export function allow(id: string, targets: readonly TargetSelector[], terms: Terms): PermitRule {
  return { needs: [], log: "none", ...terms, id, kind: "permit", effect: "allow", targets };
}

/** A rule that shows one field behind a mask. */
export function mask(id: string, field: FieldId, as: MaskId, terms: Terms): PermitRule {
  return { ...allow(id, [field], terms), effect: "mask", mask: as, reason: "consent.reason.partly" };
}

export const beFound = { consent: "match.be-found", scope: "any" } as const satisfies Need;

/** Every phase but the last: after erasure there is nothing left to see. */
export const always = { min: phases.anonymous, max: phases.closed } as const;

/** The asker may be shown to others. */
export const anyone = {
  relations: ["public"],
  purposes: ["match.be-found"],
  phase: always,
  basis: "6-1-a",
  reason: "consent.reason.may-be-found",
  needs: [beFound],
} as const satisfies Terms;
