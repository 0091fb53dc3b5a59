import assert from "node:assert/strict";
import fc from "fast-check";
import { defaultWeights, tenantPolicy } from "../policy.ts";
import type { rank } from "../rank.ts";
import type { HelperOffer, MatchRequest, Ranking } from "../types.ts";
import {
  arbitraryOffers,
  arbitraryPolicyInput,
  arbitraryRequest,
  arbitraryWeights,
  type World,
  world,
} from "./arbitraries.ts";
import { hour } from "./cast.ts";
import { arbitraryTightening, retreats, type Tightening, tightenings } from "./tightenings.ts";

export type Rank = typeof rank;
export type RankProperty = (rank: Rank) => fc.IProperty<unknown>;

const all = ({ offers, request, policy, now }: World, rank: Rank): Ranking =>
  rank(request, offers, policy, { now, k: offers.length });

const helperIds = ({ top }: Ranking): string[] => top.map(({ helperId }) => helperId);

const assertNobodyNew = (before: Ranking, after: Ranking): void => {
  const known = new Set(helperIds(before));
  assert.deepEqual(
    helperIds(after).filter((id) => !known.has(id)),
    [],
  );
};

const tightened =
  (choices: readonly Tightening[]): RankProperty =>
  (rank) =>
    fc.property(
      arbitraryRequest,
      arbitraryOffers,
      arbitraryPolicyInput,
      arbitraryTightening(choices),
      (request, offers, input, { tightening, at }) => {
        const now = request.openedAt;
        const change = (offer: HelperOffer, index: number) =>
          at.includes(index) ? (tightening.offer?.(offer) ?? offer) : offer;
        const before = all({ request, offers, policy: tenantPolicy(input), now }, rank);
        const after = all(
          {
            request: tightening.request?.(request) ?? request,
            offers: offers.map(change),
            policy: tenantPolicy(tightening.policy?.(input) ?? input),
            now,
          },
          rank,
        );
        assertNobodyNew(before, after);
      },
    );

const isKeptApart = ({ askerId, blocks, bonds }: MatchRequest, offer: HelperOffer): boolean =>
  blocks.includes(offer.helperId) ||
  offer.blocks.includes(askerId) ||
  bonds.some((b) => b.helperId === offer.helperId && (b.askerAgain === "no" || b.helperAgain === "no"));

const shiftPlaces = (given: World, dx: number, dy: number): World => {
  const shift = <T extends HelperOffer | MatchRequest>(at: T): T =>
    at.location === null ? at : { ...at, location: { x: at.location.x + dx, y: at.location.y + dy } };
  return { ...given, request: shift(given.request), offers: given.offers.map(shift) };
};

const shiftTimes = ({ request, offers, policy, now }: World, ms: number): World => {
  const span = <T extends { startsAt: number; endsAt: number }>(at: T): T => ({
    ...at,
    startsAt: at.startsAt + ms,
    endsAt: at.endsAt + ms,
  });
  const instant = (at: number | null) => (at === null ? null : at + ms);
  return {
    policy,
    now: now + ms,
    request: { ...request, openedAt: request.openedAt + ms, windows: request.windows.map(span) },
    offers: offers.map((offer) => ({
      ...offer,
      promised: offer.promised.map(span),
      pausedUntil: instant(offer.pausedUntil),
      load: { ...offer.load, lastAskedAt: instant(offer.load.lastAskedAt) },
    })),
  };
};

/** The instants after which somebody may be asked are the only absolute times in a ranking. */
const withoutInstants = ({ top, ...rest }: Ranking) => ({
  ...rest,
  top: top.map(({ askableFrom, ...candidate }) => ({ ...candidate, rests: askableFrom > 0 })),
});

const metres = fc.integer({ min: -300_000, max: 300_000 });

/** What must hold of every ranking; each takes the implementation, so that a broken one can be tried as well. */
export const rankProperties = {
  "the order in which offers come in makes no difference": (rank) =>
    fc.property(
      world.chain((given) =>
        fc.record({
          given: fc.constant(given),
          shuffled: fc.shuffledSubarray(given.offers, { minLength: given.offers.length }),
        }),
      ),
      ({ given, shuffled }) => {
        assert.deepEqual(all({ ...given, offers: shuffled }, rank), all(given, rank));
      },
    ),

  "the points of the factors add up to the total": (rank) =>
    fc.property(world, (given) => {
      for (const { points, factors } of all(given, rank).top) {
        assert.equal(
          factors.reduce((sum, factor) => sum + factor.points, 0),
          points,
        );
        assert.ok(factors.every((factor) => factor.points >= 0 && factor.points <= factor.max));
        assert.equal(
          factors.reduce((sum, { max }) => sum + max, 0),
          100_000,
        );
      }
    }),

  "who would rather not help in their own street is never asked there": (rank) =>
    fc.property(world, (given) => {
      const minding = given.offers.map((offer) => ({ ...offer, notOwnStreet: true }));
      const offerOf = new Map(minding.map((offer) => [offer.helperId, offer]));
      const { streetKey } = given.request;
      for (const id of helperIds(all({ ...given, offers: minding }, rank)))
        assert.ok(streetKey === null || offerOf.get(id)?.streetKey !== streetKey);
    }),

  "everybody is either a candidate or counted once": (rank) =>
    fc.property(world, (given) => {
      const { top, considered, excluded } = all(given, rank);
      const left = Object.values(excluded).reduce((sum, count) => sum + count, 0);
      assert.equal(considered, given.offers.length);
      assert.equal(top.length + left, considered);
    }),

  "a shorter list is the beginning of a longer one": (rank) =>
    fc.property(world, fc.integer({ min: 1, max: 6 }), (given, k) => {
      const { request, offers, policy, now } = given;
      assert.deepEqual(rank(request, offers, policy, { now, k }).top, all(given, rank).top.slice(0, k));
    }),

  "asking for less brings nobody new in": tightened(tightenings),

  "withdrawn consent or a new block brings nobody new in": tightened(retreats),

  "who is kept apart, or gave no consent, is never a candidate": (rank) =>
    fc.property(world, (given) => {
      const { request, offers } = given;
      const ids = new Set(helperIds(all(given, rank)));
      const wrong = offers.filter(
        (offer) => isKeptApart(request, offer) || !offer.consent.mayBeAsked || !request.consent.mayBeFound,
      );
      assert.ok(wrong.every(({ helperId }) => !ids.has(helperId)));
    }),

  "more load never raises anybody's place": (rank) =>
    fc.property(
      world,
      fc.nat({ max: 11 }),
      fc.nat({ max: 3 }),
      fc.nat({ max: 3 }),
      (given, at, asks, matches) => {
        const place = (offers: HelperOffer[]) => {
          const index = helperIds(all({ ...given, offers }, rank)).indexOf(`helper-${at}`);
          return index < 0 ? offers.length : index;
        };
        const busier = given.offers.map((offer, index) => {
          const { load } = offer;
          const more = {
            asks30: load.asks30 + asks,
            matches30: load.matches30 + matches,
            lastAskedAt: given.now - hour,
          };
          return index === at ? { ...offer, load: { ...load, ...more } } : offer;
        });
        const unchanged = given.offers.map((offer, index) =>
          index === at ? { ...offer, load: { ...offer.load, lastAskedAt: given.now - 2 * hour } } : offer,
        );
        assert.ok(place(busier) >= place(unchanged));
      },
    ),

  "weights order people but let nobody in or out": (rank) =>
    fc.property(world, arbitraryWeights, (given, weights) => {
      const others = { ...given, policy: { ...given.policy, weights } };
      const usual = { ...given, policy: { ...given.policy, weights: defaultWeights } };
      assert.deepEqual(helperIds(all(others, rank)).toSorted(), helperIds(all(usual, rank)).toSorted());
    }),

  "moving the whole map changes nothing": (rank) =>
    fc.property(world, metres, metres, (given, dx, dy) => {
      assert.deepEqual(all(shiftPlaces(given, dx, dy), rank), all(given, rank));
    }),

  "moving all of time changes nothing": (rank) =>
    fc.property(world, fc.integer({ min: -1e10, max: 1e10 }), (given, ms) => {
      assert.deepEqual(withoutInstants(all(shiftTimes(given, ms), rank)), withoutInstants(all(given, rank)));
    }),

  "a wider ring loses nobody": (rank) =>
    fc.property(world, (given) => {
      const at = (ring: MatchRequest["ring"]) => all({ ...given, request: { ...given.request, ring } }, rank);
      assertNobodyNew(at("adjoining"), at("neighbourhood"));
      assertNobodyNew(at("municipality"), at("adjoining"));
    }),
} satisfies Record<string, RankProperty>;
