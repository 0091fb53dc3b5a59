import type { Ring } from "@omzien/contracts";
import type { TenantPolicy, WaveRule } from "./policy.ts";
import { nextRing } from "./rings.ts";
import type { Candidate, MatchRequest } from "./types.ts";
import { outsideQuietHours, type QuietHours } from "./zone.ts";

/** An invitation of this request, also one that a coordinator sent by hand or that was released. */
export type Ask = {
  readonly helperId: string;
  readonly askedAt: number;
  /** Null while an answer may still come, also after "later"; released is told that it is no longer needed. */
  readonly answer: "yes" | "no" | "released" | null;
};

export type WavePlan =
  /** Ask these helpers now; look again at `nextCheckAt`, or when somebody answers. */
  | { readonly kind: "wave"; readonly helpers: readonly Candidate[]; readonly nextCheckAt: number }
  /** Look again at `until`, or when somebody answers. */
  | { readonly kind: "wait"; readonly until: number }
  /** Open this ring now, rank again and plan again. */
  | { readonly kind: "next-ring"; readonly ring: Ring }
  /** The rules are at their end: a person takes over. */
  | { readonly kind: "coordinator" };

/**
 * What to do now for an open request: small waves instead of asking everybody at once. `ranked` is the ranking of
 * the open ring at `now` (epoch ms), best first, long enough to hold everybody asked before plus one wave.
 * Nobody is asked twice, nobody in quiet hours, nobody who rests after another ask unless help is needed today.
 * A ring opens at its time, or before it when nobody is left to ask and nobody still has to answer.
 * Complex requests always go to the coordinator. Source: domain rules, B.5.
 */
export const planWave = (
  request: MatchRequest,
  ranked: readonly Candidate[],
  history: readonly Ask[],
  policy: TenantPolicy,
  now: number,
): WavePlan => {
  const lastMoment = request.windows.reduce((last, { endsAt }) => Math.max(last, endsAt), 0);
  if (request.weight === "complex" || lastMoment <= now) {
    return { kind: "coordinator" };
  }
  const next = nextRing(request, now, policy);
  if (next !== null && next.at <= now) {
    return { kind: "next-ring", ring: next.ring };
  }
  const plan = planWithinRing(request, ranked, history, policy, now);
  if (plan.kind === "exhausted") {
    const isOpenToAnswers = history.some(({ answer }) => answer === null);
    if (next === null) {
      return { kind: "coordinator" };
    }
    return isOpenToAnswers ? waitUntil(next.at, lastMoment) : { kind: "next-ring", ring: next.ring };
  }
  if (plan.kind === "wave") {
    return { ...plan, nextCheckAt: Math.min(plan.nextCheckAt, next?.at ?? plan.nextCheckAt) };
  }
  return waitUntil(Math.min(plan.until, next?.at ?? plan.until), lastMoment);
};

type RingPlan = Extract<WavePlan, { kind: "wave" | "wait" }> | { kind: "exhausted" };

/** The same for who may be asked now and for nobody else: exhausted when all of them were asked. */
export const planWithinRing = (
  request: MatchRequest,
  ranked: readonly Candidate[],
  history: readonly Ask[],
  policy: TenantPolicy,
  now: number,
): RingPlan => {
  const rule = policy.waves[request.urgency];
  const { quiet } = policy;
  const awaited = history.filter(({ askedAt }) => askedAt >= othersWaitFrom(request, now));
  const deadline = Math.max(outsideQuietHours(now, quiet), answersDueAt(awaited, rule, quiet));
  if (deadline > now) {
    return { kind: "wait", until: deadline };
  }
  const asked = new Set(history.map(({ helperId }) => helperId));
  const left = ranked.filter(({ helperId }) => !asked.has(helperId));
  const rested = left.filter(({ askableFrom }) => askableFrom <= now);
  if (rested.length > 0) {
    return {
      kind: "wave",
      helpers: smallestWave(rested, rule),
      nextCheckAt: outsideQuietHours(now + rule.waitMs, quiet),
    };
  }
  const firstRested = left.reduce(
    (first, { askableFrom }) => Math.min(first, askableFrom),
    Number.POSITIVE_INFINITY,
  );
  return left.length > 0
    ? { kind: "wait", until: outsideQuietHours(firstRested, quiet) }
    : { kind: "exhausted" };
};

/** Others do not wait for the answers of a circle that came first and has had its turn; those may still answer. */
const othersWaitFrom = ({ circleUntil = 0 }: Pick<MatchRequest, "circleUntil">, now: number): number =>
  circleUntil <= now ? circleUntil : 0;

/** When everybody who has not answered yet has had their time; 0 when all have answered. */
const answersDueAt = (history: readonly Ask[], rule: WaveRule, quiet: QuietHours): number =>
  history
    .filter(({ answer }) => answer === null)
    .reduce((due, { askedAt }) => Math.max(due, outsideQuietHours(askedAt + rule.waitMs, quiet)), 0);

/** The best helpers up to the point where one yes is likely enough; chances in millionths, whole numbers. */
const smallestWave = (rested: readonly Candidate[], rule: WaveRule): Candidate[] => {
  const enough = 1_000_000 - rule.targetPerMille * 1000;
  let nobody = 1_000_000;
  const wave: Candidate[] = [];
  for (const candidate of rested) {
    const isLikelyEnough = nobody <= enough && wave.length >= rule.minSize;
    if (wave.length >= rule.maxSize || isLikelyEnough) {
      break;
    }
    wave.push(candidate);
    nobody = Math.floor((nobody * (1000 - candidate.yesPerMille)) / 1000);
  }
  return wave;
};

/** Waiting beyond the last moment helps nobody. */
const waitUntil = (until: number, lastMoment: number): WavePlan =>
  until < lastMoment ? { kind: "wait", until } : { kind: "coordinator" };
