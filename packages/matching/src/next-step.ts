import type { Ring } from "@omzien/contracts";
import type { TenantPolicy } from "./policy.ts";
import type { Candidate, MatchRequest } from "./types.ts";
import { afterCircle, inCircle, isCircleFirst, planCircle } from "./circle.ts";
import { type Ask, planWave } from "./waves.ts";

/** What the search does next when nobody does anything in between; `at` is epoch milliseconds. */
export type NextStep =
  | {
      readonly kind: "wave";
      readonly at: number;
      readonly helpers: readonly Candidate[];
      readonly ring: Ring;
      /** The asker's own circle, which comes first. */
      readonly isCircle: boolean;
    }
  | { readonly kind: "coordinator"; readonly at: number };

/** More than any search waits for: answers, rest, and each ring. */
const mostSteps = 20;

/**
 * Looks ahead with `planCircle` and `planWave` to the next people who are asked. `rankedFor` is the ranking of a request
 * at an instant, as they want it.
 */
export const nextStep = (
  request: MatchRequest,
  rankedFor: (asked: MatchRequest, at: number) => readonly Candidate[],
  history: readonly Ask[],
  policy: TenantPolicy,
  now: number,
): NextStep => {
  let asked = request;
  let at = now;
  for (let step = 0; step < mostSteps; step++) {
    const first = isCircleFirst(asked, at)
      ? planCircle(asked, rankedFor(inCircle(asked), at), history, policy, at)
      : null;
    asked = first ? asked : afterCircle(asked, at);
    const plan = first ?? planWave(asked, rankedFor(asked, at), history, policy, at);
    switch (plan.kind) {
      case "wave":
        return { kind: "wave", at, helpers: plan.helpers, ring: asked.ring, isCircle: first !== null };
      case "coordinator":
        return { kind: "coordinator", at };
      case "next-ring":
        asked = { ...asked, ring: plan.ring };
        break;
      case "wait":
        at = plan.until;
        break;
      default:
        return plan satisfies never;
    }
  }
  return { kind: "coordinator", at };
};

/** The same asks, as if everybody who still has to answer had had their time: who asks now waits for nobody. */
export const withoutWaiting = (history: readonly Ask[]): Ask[] =>
  history.map((ask) => (ask.answer === null ? { ...ask, answer: "released" } : ask));
