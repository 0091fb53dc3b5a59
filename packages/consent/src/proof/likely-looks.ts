import fc from "fast-check";
import { basePolicy } from "../base-policy.ts";
import { selects } from "../compile-policy.ts";
import { type TargetId, targetIds } from "../field.ts";
import { type Phase, phases } from "../phase.ts";
import type { PermitRule } from "../policy.ts";
import { type Look, look } from "./arbitraries.ts";

export interface Request {
  readonly target: TargetId;
  readonly look: Look;
}

const permits = basePolicy.rules.filter((rule): rule is PermitRule => rule.kind === "permit");

/** A look for which some rule is meant, or one that misses it by a phase. */
function meantBy(rule: PermitRule): fc.Arbitrary<Request> {
  const near = Object.values(phases).filter(
    (phase: Phase) => phase >= rule.phase.min - 1 && phase <= rule.phase.max + 1,
  );
  return fc
    .record({
      look,
      target: fc.constantFrom(...targetIds.filter((target) => selects(rule.targets, target))),
      relation: fc.constantFrom(...rule.relations),
      purpose: fc.constantFrom(...rule.purposes),
      phase: fc.constantFrom(...near),
    })
    .map(({ look, target, relation, purpose, phase }) => ({
      target,
      look: {
        ...look,
        relation,
        purpose,
        phase,
        viewer: relation === "self" ? { ...look.viewer, id: look.subject.id } : look.viewer,
        partnerId: relation === "partner" ? "partner-1" : undefined,
      },
    }));
}

/** Requests of which a good part may be answered: random ones almost never are. */
export const request: fc.Arbitrary<Request> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...permits).chain(meantBy) },
  { weight: 1, arbitrary: fc.record({ target: fc.constantFrom(...targetIds), look }) },
);
