import type { Ring } from "@omzien/contracts";
import type { TenantPolicy } from "./policy.ts";
import type { Candidate, MatchRequest } from "./types.ts";
import { type Ask, planWave } from "./waves.ts";

/** What the search does next when nobody does anything in between; `at` is epoch milliseconds. */
export type NextStep =
  | {
      readonly kind: "wave";
      readonly at: number;
      readonly helpers: readonly Candidate[];
      readonly ring: Ring;
    }
  | { readonly kind: "coordinator"; readonly at: number };

/** More than any search waits for: answers, rest, and each ring. */
const mostSteps = 20;

/**
 * Looks ahead with `planWave` to the next people who are asked. `rankedIn` is the ranking of a ring at an instant, as
 * `planWave` wants it.
 */
export const nextStep = (
  request: MatchRequest,
  rankedIn: (ring: Ring, at: number) => readonly Candidate[],
  history: readonly Ask[],
  policy: TenantPolicy,
  now: number,
): NextStep => {
  let { ring } = request;
  let at = now;
  for (let step = 0; step < mostSteps; step++) {
    const plan = planWave({ ...request, ring }, rankedIn(ring, at), history, policy, at);
    switch (plan.kind) {
      case "wave":
        return { kind: "wave", at, helpers: plan.helpers, ring };
      case "coordinator":
        return { kind: "coordinator", at };
      case "next-ring":
        ring = plan.ring;
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
