import { rank } from "../rank.ts";
import type { Rank, rankProperties } from "./rank-properties.ts";

const outcome = (ranking: ReturnType<Rank>, top = ranking.top): ReturnType<Rank> => ({ ...ranking, top });

const ignoresBlocks: Rank = (request, offers, policy, options) =>
  rank(
    { ...request, blocks: [], bonds: [] },
    offers.map((offer) => ({ ...offer, blocks: [] })),
    policy,
    options,
  );

/** Asks further away when the asker withdraws: the fault of a fallback that means well. */
const fallsBackToEverybody: Rank = (request, offers, policy, options) => {
  const ranking = rank(request, offers, policy, options);
  const wider = {
    ...request,
    consent: { mayBeFound: true, beyondNeighbourhood: true },
    blocks: [],
    maxMetres: null,
  };
  return ranking.top.length > 0 ? ranking : rank({ ...wider, ring: "municipality" }, offers, policy, options);
};

const prefersTheBusy: Rank = (request, offers, policy, options) => {
  const ranking = rank(request, offers, policy, options);
  const asks = new Map(offers.map(({ helperId, load }) => [helperId, load.asks30]));
  const busiest = ranking.top.toSorted((a, b) => (asks.get(b.helperId) ?? 0) - (asks.get(a.helperId) ?? 0));
  return outcome(ranking, busiest);
};

/** For every property a ranking that breaks it: a property that accepts its own fault proves nothing. */
export const brokenRanks = {
  "the order in which offers come in makes no difference": (request, offers, policy, options) => {
    const ranking = rank(request, offers, policy, options);
    const arrival = new Map(offers.map(({ helperId }, index) => [helperId, index]));
    const byArrival = ranking.top.toSorted(
      (a, b) => (arrival.get(a.helperId) ?? 0) - (arrival.get(b.helperId) ?? 0),
    );
    return outcome(ranking, byArrival);
  },
  "the points of the factors add up to the total": (...given) => {
    const ranking = rank(...given);
    const rounded = ranking.top.map((candidate) => ({
      ...candidate,
      points: Math.round(candidate.points / 10) * 10,
    }));
    return outcome(ranking, rounded);
  },
  "who would rather not help in their own street is never asked there": (request, offers, policy, options) =>
    rank(
      request,
      offers.map((offer) => ({ ...offer, notOwnStreet: false })),
      policy,
      options,
    ),
  "everybody is either a candidate or counted once": (...given) => {
    const ranking = rank(...given);
    return { ...ranking, excluded: { ...ranking.excluded, F7: 0 } };
  },
  "a shorter list is the beginning of a longer one": (request, offers, policy, options) =>
    rank(request, offers.slice(0, options.k), policy, options),
  "asking for less brings nobody new in": fallsBackToEverybody,
  "withdrawn consent or a new block brings nobody new in": fallsBackToEverybody,
  "who is kept apart, or gave no consent, is never a candidate": ignoresBlocks,
  "more load never raises anybody's place": prefersTheBusy,
  "weights order people but let nobody in or out": (request, offers, policy, options) => {
    const ranking = rank(request, offers, policy, options);
    return outcome(
      ranking,
      ranking.top.filter(({ factors }) =>
        factors.every(({ factor, points }) => factor !== "bond" || points < 10_000),
      ),
    );
  },
  "moving the whole map changes nothing": (request, offers, policy, options) =>
    rank(
      {
        ...request,
        location: request.location && { x: Math.abs(request.location.x), y: request.location.y },
      },
      offers,
      policy,
      options,
    ),
  "moving all of time changes nothing": (request, offers, policy, { k }) =>
    rank(request, offers, policy, { now: 1_796_000_000_000, k }),
  "a wider ring loses nobody": (request, offers, policy, options) => {
    const ranking = rank(request, offers, policy, options);
    const outside = offers.filter(
      ({ areaId }) => request.ring === "municipality" && areaId === request.areaId,
    );
    const dropped = new Set(outside.map(({ helperId }) => helperId));
    return outcome(
      ranking,
      ranking.top.filter(({ helperId }) => !dropped.has(helperId)),
    );
  },
} satisfies Record<keyof typeof rankProperties, Rank>;
