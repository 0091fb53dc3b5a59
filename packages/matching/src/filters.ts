import type { Weight } from "@omzien/contracts";
import { hasUsefulMoment, hoursTouched, sharesHour } from "./availability.ts";
import { metresBetween } from "./distance.ts";
import {
  isGuidedTooFar,
  isTooYoung,
  isUnlikeTheWish,
  isNotAmong,
  lacksSkill,
  sharesNoLanguage,
} from "./person-filters.ts";
import type { TenantPolicy } from "./policy.ts";
import { openAreas, openRing } from "./rings.ts";
import { weightRank, weights } from "./weights.ts";
import type { Bond, FilterId, HelperOffer, MatchRequest, Span } from "./types.ts";

/** What the desk leaves aside for its own eye. There is nothing here that consent, safety or a block depends on. */
export type Easing = {
  /** Also who cannot at any moment that was asked for. */
  readonly anyTime: boolean;
  /** Metres further than the ring, the asker and the helper allow. */
  readonly extraMetres: number;
};

export const noEasing: Easing = { anyTime: false, extraMetres: 0 };

/** A request with what every filter and factor needs of it, worked out once. */
export type PreparedRequest = {
  readonly request: MatchRequest;
  readonly policy: TenantPolicy;
  readonly now: number;
  readonly areas: ReadonlySet<string> | null;
  readonly maxMetres: number;
  readonly hours: Uint32Array;
  readonly blocks: ReadonlySet<string>;
  readonly bonds: ReadonlyMap<string, Bond>;
  readonly easing: Easing;
};

/** Works out once what does not depend on the helper. `now` is epoch milliseconds. */
export const prepareRequest = (
  request: MatchRequest,
  policy: TenantPolicy,
  now: number,
  easing: Easing = noEasing,
): PreparedRequest => ({
  request,
  policy,
  now,
  areas: openAreas(request, policy),
  maxMetres: maxMetresOf(request, policy),
  hours: hoursTouched(request.windows),
  blocks: new Set(request.blocks),
  bonds: new Map(request.bonds.map((bond) => [bond.helperId, bond])),
  easing,
});

/** The furthest a helper may live for this request in the open ring, in metres. */
export const maxMetresOf = (request: MatchRequest, policy: TenantPolicy): number =>
  Math.min(request.maxMetres ?? Number.POSITIVE_INFINITY, policy.ringMetres[openRing(request)]);

/** The values of a helper's `weightMax` that reach the weight. */
export const weightsReaching = (weight: Weight): readonly Weight[] => weights.slice(weightRank(weight));

/** Without a street name, somebody this close may live in the same street. */
const streetMetres = 150;

/** Names the texts of a filter. */
export type Reason =
  | "ring"
  | "consent"
  | "inactive"
  | "category"
  | "weight"
  | "distance"
  | "time"
  | "intake"
  | "vog"
  | "needs"
  | "language"
  | "relation"
  | "wish"
  | "load"
  | "minor"
  | "guided"
  | "conflict";

export type Filter = {
  readonly id: FilterId;
  readonly reason: Reason;
  /** Counted only, never told of a person. */
  readonly countOnly?: true;
  readonly excludes: (prepared: PreparedRequest, offer: HelperOffer) => boolean;
};

/** The hard filters, cheap before dear; the first hit is the counted reason. Source: domain rules, B.3. */
export const filters: readonly Filter[] = [
  { id: "F1", reason: "ring", excludes: (p, o) => p.areas !== null && !isIn(p.areas, o.areaId) },
  { id: "F2", reason: "consent", excludes: lacksConsent },
  { id: "F3", reason: "inactive", excludes: (p, o) => !o.active || (o.pausedUntil ?? 0) > p.now },
  {
    id: "F4",
    reason: "category",
    excludes: ({ request, policy }, offer) =>
      policy.closedCategories.has(request.category) || !offer.categories.includes(request.category),
  },
  {
    id: "F5",
    reason: "weight",
    excludes: (p, o) => weightRank(o.weightMax) < weightRank(p.request.weight),
  },
  { id: "F6", reason: "distance", excludes: (p, o) => isTooFar(p, o) || isTooClose(p.request, o) },
  { id: "F7", reason: "time", excludes: (p, o) => !p.easing.anyTime && !hasTime(p, o, []) },
  {
    id: "F8",
    reason: "intake",
    excludes: ({ policy }, offer) =>
      !offer.codeOfConductAccepted || (policy.intakeRequired && !offer.intakeDone),
  },
  {
    id: "F9",
    reason: "vog",
    excludes: ({ request, policy }, offer) =>
      policy.vogCategories.has(request.category) && (offer.vogValidUntil ?? "") < request.lastDay,
  },
  { id: "F10", reason: "needs", excludes: (p, o) => lacksSkill(p.request, o) || isNotAmong(p.request, o) },
  { id: "F11", reason: "language", excludes: (p, o) => sharesNoLanguage(p.request, o) },
  { id: "F12", reason: "relation", countOnly: true, excludes: isKeptApart },
  // Counted only: who is left out by a wish would be told what they are.
  { id: "F13", reason: "wish", countOnly: true, excludes: (p, o) => isUnlikeTheWish(p.request, o, p.policy) },
  {
    id: "F14",
    reason: "load",
    countOnly: true,
    excludes: ({ policy }, { load, maxAsksPerMonth }) =>
      load.openMatches >= policy.load.openMatches ||
      load.asks30 >= Math.min(policy.load.asks30, maxAsksPerMonth),
  },
  { id: "F15", reason: "minor", excludes: (p, o) => isTooYoung(p.request, o, p.policy) },
  { id: "F16", reason: "guided", excludes: (p, o) => isGuidedTooFar(p.request, o, p.policy) },
  { id: "F17", reason: "conflict", excludes: hasPromisedTheTime },
];

/** The filter that is hit first, or null when the helper may be asked. */
export const firstHit = (prepared: PreparedRequest, offer: HelperOffer): FilterId | null => {
  for (const filter of filters) {
    if (filter.excludes(prepared, offer)) {
      return filter.id;
    }
  }
  return null;
};

const isIn = (areas: ReadonlySet<string>, areaId: string | null): boolean =>
  areaId !== null && areas.has(areaId);

const isSameArea = (request: MatchRequest, offer: HelperOffer): boolean =>
  request.areaId !== null && request.areaId === offer.areaId;

function lacksConsent({ request }: PreparedRequest, offer: HelperOffer): boolean {
  const leavesNeighbourhood = !isSameArea(request, offer);
  return (
    !request.consent.mayBeFound ||
    !offer.consent.mayBeAsked ||
    (leavesNeighbourhood && !request.consent.beyondNeighbourhood)
  );
}

// Somebody whose place is unknown is near only within the own neighbourhood.
const isTooFar = ({ request, maxMetres, easing }: PreparedRequest, offer: HelperOffer): boolean => {
  const metres = metresBetween(request.location, offer.location);
  // Asked this way round, a distance that is no number is too far.
  return metres === null
    ? !isSameArea(request, offer)
    : !(metres <= Math.min(maxMetres, offer.maxMetres) + easing.extraMetres);
};

/** What is unknown counts as too close: somebody, asker or helper, who asked for distance must be able to rely on it. */
export const isTooClose = (request: MatchRequest, offer: HelperOffer): boolean => {
  if (offer.notOwnStreet && mayShareStreet(request, offer)) {
    return true;
  }
  switch (request.nearness) {
    case "near":
    case "any":
      return false;
    case "not-my-area":
      return request.areaId === null || offer.areaId === null || request.areaId === offer.areaId;
    case "not-my-street":
      return mayShareStreet(request, offer);
    default:
      return request.nearness satisfies never;
  }
};

const mayShareStreet = (request: MatchRequest, offer: HelperOffer): boolean => {
  if (request.streetKey !== null && offer.streetKey !== null) {
    return request.streetKey === offer.streetKey;
  }
  const metres = metresBetween(request.location, offer.location);
  return metres === null || metres <= streetMetres;
};

const hasTime = (
  { request, hours }: PreparedRequest,
  offer: HelperOffer,
  promised: readonly Span[],
): boolean => sharesHour(hours, offer.weekly) && hasUsefulMoment(request.windows, offer.weekly, promised);

// Who has no time at all is not held up by a promise.
function hasPromisedTheTime(prepared: PreparedRequest, offer: HelperOffer): boolean {
  const { promised } = offer;
  return promised.length > 0 && hasTime(prepared, offer, []) && !hasTime(prepared, offer, promised);
}

function isKeptApart({ request, blocks, bonds }: PreparedRequest, offer: HelperOffer): boolean {
  const bond = bonds.get(offer.helperId);
  return (
    offer.helperId === request.askerId ||
    blocks.has(offer.helperId) ||
    offer.blocks.includes(request.askerId) ||
    bond?.askerAgain === "no" ||
    bond?.helperAgain === "no"
  );
}
