import { coverageOf } from "./availability.ts";
import { halfwayMetres, metresBetween } from "./distance.ts";
import type { PreparedRequest } from "./filters.ts";
import { areTwins } from "./rings.ts";
import type { Factor, HelperOffer } from "./types.ts";

const msPerDay = 86_400_000;
const freshAfterDays = 30;

/** Beyond this difference in given and received help, more makes no difference. */
const balanceCap = 4;

type Raw = (prepared: PreparedRequest, offer: HelperOffer) => number;

/**
 * How well a helper fits, per factor, in [0, 1]. Nothing about health, origin or religion is a factor, and saying
 * no costs nothing: responsiveness counts answers, whatever they were. Source: domain rules, B.4.
 */
export const rawOf: Readonly<Record<Factor, Raw>> = {
  distance: ({ request, policy }, offer) => {
    if (request.nearness === "not-my-area" && areTwins(policy, request.areaId, offer.areaId)) {
      return 1;
    }
    const metres = metresBetween(request.location, offer.location);
    // Unknown passes the filter only within the own neighbourhood: near, but nobody knows how near.
    return metres === null ? 0.5 : 1 / (1 + metres / halfwayMetres[offer.travelMode]);
  },

  availability: ({ request }, offer) => coverageOf(request, offer),

  interest: ({ request }, offer) =>
    Math.min(
      1,
      (offer.favourites.includes(request.category) ? 1 : 0.5) + (hasSkill(request.needs, offer) ? 0.2 : 0),
    ),

  bond: ({ bonds }, { helperId }) => {
    const bond = bonds.get(helperId);
    if (bond === undefined) {
      return 0;
    }
    // Who knows the helper from an earlier match but was never asked about it stands halfway.
    return bond.askerAgain === "yes" ? 1 : 0.5;
  },

  fairness: (_, { load }) => fairnessOf(load.matches30, load.asks30),

  freshness: ({ now }, { load }) => freshnessOf(load.lastAskedAt, now),

  reciprocity: ({ request }, offer) =>
    0.5 + clamp(request.balance - offer.balance, -balanceCap, balanceCap) / (2 * balanceCap),

  language: ({ request }, offer) => {
    const [first, ...others] = request.languages;
    if (first === undefined || offer.languages.includes(first)) {
      return 1;
    }
    return others.some((language) => offer.languages.includes(language)) ? 0.5 : 0;
  },

  responsiveness: (_, { load }) => responsivenessOf(load.answered90, load.asked90),
};

/** Who was matched and asked less of late comes sooner. */
export const fairnessOf = (matches30: number, asks30: number): number =>
  1 / (1 + 0.5 * matches30 + 0.25 * asks30);

/** Who was not asked for a month, or never, counts fully. */
export const freshnessOf = (lastAskedAt: number | null, now: number): number =>
  lastAskedAt === null ? 1 : clamp((now - lastAskedAt) / (freshAfterDays * msPerDay), 0, 1);

/** The share of asks that were answered, with four half-answered ones for a start. */
export const responsivenessOf = (answered90: number, asked90: number): number =>
  (answered90 + 2) / (asked90 + 4);

/** The factors in the order in which they are explained. */
export const factorOrder: readonly Factor[] = [
  "distance",
  "availability",
  "interest",
  "bond",
  "fairness",
  "freshness",
  "reciprocity",
  "language",
  "responsiveness",
];

/** Whole points of one factor; rounded here once, so that the sum is exactly what is explained. */
export const pointsOf = (factor: Factor, raw: number, prepared: PreparedRequest): number =>
  Math.round(1000 * prepared.policy.weights[factor] * clamp(raw, 0, 1));

/** The sum of the points of all factors, 0 to 100 000. */
export const totalPoints = (prepared: PreparedRequest, offer: HelperOffer): number => {
  let total = 0;
  for (const factor of factorOrder) {
    total += pointsOf(factor, rawOf[factor](prepared, offer), prepared);
  }
  return total;
};

/** Whether the helper has experience that the asker needs. */
export const hasSkill = (needs: PreparedRequest["request"]["needs"], offer: HelperOffer): boolean =>
  needs.some((need) => offer.skills.includes(need));

const clamp = (value: number, min: number, max: number): number => Math.min(max, Math.max(min, value));
