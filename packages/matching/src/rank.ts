import { factorOrder, pointsOf, rawOf, totalPoints } from "./factors.ts";
import { textOf } from "./factor-texts.ts";
import { type Easing, firstHit, type PreparedRequest, prepareRequest } from "./filters.ts";
import type { TenantPolicy } from "./policy.ts";
import { tieOf } from "./tie.ts";
import type { Candidate, FilterId, HelperOffer, MatchRequest, Ranking } from "./types.ts";

/**
 * The best `k` (at least 1) candidates for a request, best first, and how many helpers each filter left out.
 * Expects at most one offer per helper. Deterministic in any order of offers: equal points are ordered by
 * `tieOf(request.id, helperId)`, then by id. `now` is epoch milliseconds; `easing` is what the desk leaves aside.
 * Source: domain rules, B.3 and B.4.
 */
export const rank = (
  request: MatchRequest,
  offers: readonly HelperOffer[],
  policy: TenantPolicy,
  { now, k, easing }: { now: number; k: number; easing?: Easing },
): Ranking => {
  const prepared = prepareRequest(request, policy, now, easing);
  const excluded = zeroPerFilter();
  const best: Scored[] = [];
  for (const offer of offers) {
    const hit = firstHit(prepared, offer);
    if (hit === null) {
      keepBest(best, prepared, offer, k);
    } else {
      excluded[hit] += 1;
    }
  }
  return {
    top: best.map((scored) => toCandidate(prepared, scored)),
    considered: offers.length,
    excluded,
  };
};

/** Somebody who may be asked, with what decides the place. */
export type Scored = { offer: HelperOffer; points: number; tie: number };

/** A count of nobody for each filter. */
export const zeroPerFilter = (): Record<FilterId, number> => ({
  F1: 0,
  F2: 0,
  F3: 0,
  F4: 0,
  F5: 0,
  F6: 0,
  F7: 0,
  F8: 0,
  F9: 0,
  F10: 0,
  F11: 0,
  F12: 0,
  F13: 0,
  F14: 0,
  F15: 0,
  F16: 0,
  F17: 0,
});

/** Puts an offer at its place among the best `k`, or leaves it out. */
export const keepBest = (best: Scored[], prepared: PreparedRequest, offer: HelperOffer, k: number): void => {
  const points = totalPoints(prepared, offer);
  const last = best.at(-1);
  if (best.length >= k && last !== undefined && points < last.points) {
    return;
  }
  const scored = { offer, points, tie: tieOf(prepared.request.id, offer.helperId) };
  let place = best.length;
  for (let above = best[place - 1]; above !== undefined && isBetter(scored, above); above = best[place - 1]) {
    place -= 1;
  }
  best.splice(place, 0, scored);
  if (best.length > k) {
    best.pop();
  }
};

const isBetter = (a: Scored, b: Scored): boolean => {
  if (a.points !== b.points) {
    return a.points > b.points;
  }
  if (a.tie !== b.tie) {
    return a.tie < b.tie;
  }
  return a.offer.helperId === b.offer.helperId
    ? a.offer.id < b.offer.id
    : a.offer.helperId < b.offer.helperId;
};

/** Somebody with points and reasons. */
export const toCandidate = (prepared: PreparedRequest, { offer, points, tie }: Scored): Candidate => ({
  helperId: offer.helperId,
  offerId: offer.id,
  points,
  factors: factorOrder.map((factor) => {
    const raw = rawOf[factor](prepared, offer);
    return {
      factor,
      raw,
      points: pointsOf(factor, raw, prepared),
      max: 1000 * prepared.policy.weights[factor],
      ...textOf[factor](prepared, offer),
    };
  }),
  tie,
  yesPerMille: yesPerMille(offer),
  askableFrom: askableFrom(prepared, offer),
});

/** Beta(2, 8) prior, updated with the helper's own answers: a newcomer says yes one time in five. */
const yesPerMille = ({ load }: HelperOffer): number =>
  Math.floor((1000 * (2 + load.yes90)) / (10 + load.asked90));

/** A helper is left in peace for a while after an ask, unless help is needed today. Source: domain rules, B.5. */
const askableFrom = ({ request, policy }: PreparedRequest, { load }: HelperOffer): number =>
  request.urgency === "today" || load.lastAskedAt === null ? 0 : load.lastAskedAt + policy.restMs;
