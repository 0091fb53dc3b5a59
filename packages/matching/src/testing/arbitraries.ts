import type { AvailabilitySlot, DayPart, Language, Need, Ring } from "@omzien/contracts";
import fc from "fast-check";
import { weeklyBitmap } from "../availability.ts";
import { defaultWeights, type PolicyInput, type TenantPolicy, tenantPolicy } from "../policy.ts";
import { weightRails } from "@omzien/contracts";
import type {
  Bond,
  Factor,
  GenderWish,
  HelperLoad,
  HelperOffer,
  MatchRequest,
  Point,
  Span,
  TimeWindow,
} from "../types.ts";
import { day, hour, mondayMorning } from "./cast.ts";

/** A request with the offers around it; most offers pass most filters, so that properties are not empty. */
export type World = { request: MatchRequest; offers: HelperOffer[]; policy: TenantPolicy; now: number };

const often = <T>(usual: T, ...others: T[]): fc.Arbitrary<T> =>
  fc.oneof(
    { weight: 39, arbitrary: fc.constant(usual) },
    { weight: 1, arbitrary: fc.constantFrom(...others) },
  );

const mondayMidnight = mondayMorning - 10 * hour;
const languages: Language[] = ["nl", "en", "tr"];
const needs: Need[] = ["wheelchair", "dog-at-home", "tools-needed"];
const parts: DayPart[] = ["morning", "afternoon", "evening"];
const slots: AvailabilitySlot[] = [1, 2, 3, 4, 5, 6, 7].flatMap((weekday) =>
  parts.map((part) => ({ weekday, part })),
);

const place: fc.Arbitrary<Point | null> = fc.option(
  fc.record({ x: fc.integer({ min: 0, max: 3000 }), y: fc.integer({ min: 0, max: 3000 }) }),
  { freq: 9 },
);

const span: fc.Arbitrary<Span> = fc
  .tuple(fc.integer({ min: 0, max: 14 * 48 }), fc.integer({ min: 1, max: 12 }))
  .map(([start, length]) => ({
    startsAt: mondayMidnight + (start * hour) / 2,
    endsAt: mondayMidnight + ((start + length) * hour) / 2,
  }));

/** In the first two weeks of December no clock changes, so local and absolute time run side by side. */
const timeWindow: fc.Arbitrary<TimeWindow> = fc
  .tuple(fc.integer({ min: 1, max: 13 }), fc.integer({ min: 28, max: 80 }), fc.integer({ min: 1, max: 12 }))
  .map(([days, quarter, length]) => {
    const minute = quarter * 15;
    const fromMinute = (days % 7) * 1440 + minute;
    const startsAt = mondayMidnight + days * day + minute * 60_000;
    return {
      startsAt,
      endsAt: startsAt + length * 15 * 60_000,
      fromMinute,
      toMinute: fromMinute + length * 15,
    };
  });

const again = fc.constantFrom("yes", "yes", null, "no");
const bond: fc.Arbitrary<Bond> = fc.record({
  helperId: fc.integer({ min: 0, max: 11 }).map((index) => `helper-${index}`),
  askerAgain: again,
  helperAgain: again,
});

export const ring: fc.Arbitrary<Ring> = fc.constantFrom("neighbourhood", "adjoining", "municipality");

export const arbitraryRequest: fc.Arbitrary<MatchRequest> = fc.record({
  id: fc.constantFrom("request-1", "request-2"),
  askerId: fc.constant("asker"),
  areaId: often<string | null>("zuid", null),
  streetKey: fc.constantFrom("a", null),
  location: place,
  category: fc.constant("garden"),
  weight: fc.constantFrom("light", "light", "light", "middle", "complex"),
  windows: fc.array(timeWindow, { minLength: 1, maxLength: 5 }),
  flexible: fc.boolean(),
  lastDay: fc.constant("2026-12-13"),
  languages: fc.subarray(languages),
  anyLanguage: often(true, false),
  needs: fc.subarray(needs),
  requires: often<Need[]>([], ["dog-at-home"], ["wheelchair", "tools-needed"]),
  genderWish: often<GenderWish | null>(
    null,
    { gender: "woman", ground: "intimate-care" },
    { gender: "man", ground: "private-home" },
  ),
  sheltered: fc.boolean(),
  nearness: fc.constantFrom("near", "any", "any", "any", "not-my-street", "not-my-area"),
  maxMetres: fc.option(fc.integer({ min: 1500, max: 4000 })),
  urgency: fc.constantFrom("normal", "soon", "today"),
  ring,
  audience: often<Ring>("municipality", "adjoining", "neighbourhood"),
  openedAt: fc.integer({ min: -6, max: 0 }).map((days) => mondayMorning + days * day),
  consent: fc.record({ mayBeFound: often(true, false), beyondNeighbourhood: often(true, false) }),
  blocks: often<string[]>([], ["helper-0"], ["helper-1", "helper-2"]),
  bonds: fc.uniqueArray(bond, { maxLength: 3, selector: ({ helperId }) => helperId }),
  balance: fc.integer({ min: -6, max: 6 }),
});

const arbitraryLoad: fc.Arbitrary<HelperLoad> = fc
  .tuple(
    fc.nat({ max: 2 }),
    fc.nat({ max: 5 }),
    fc.nat({ max: 4 }),
    fc.option(fc.nat({ max: 60 * 24 })),
    fc.nat({ max: 9 }),
    fc.nat({ max: 9 }),
    fc.nat({ max: 9 }),
  )
  .map(([openMatches, asks30, matches30, hoursAgo, asked90, answered, yes]) => ({
    openMatches,
    asks30,
    matches30,
    lastAskedAt: hoursAgo === null ? null : mondayMorning - hoursAgo * hour,
    asked90,
    answered90: Math.min(asked90, answered),
    yes90: Math.min(asked90, answered, yes),
  }));

const arbitraryOffer: fc.Arbitrary<Omit<HelperOffer, "id" | "helperId">> = fc.record({
  areaId: fc.constantFrom("zuid", "zuid", "zuid", "zuid", "oost", "noord", "west", null),
  streetKey: fc.constantFrom("a", "b", "c", null),
  location: place,
  maxMetres: fc.integer({ min: 1000, max: 9000 }),
  travelMode: fc.constantFrom("walk", "bicycle", "car"),
  categories: often(["garden", "shopping"], ["shopping"], ["garden"]),
  favourites: fc.subarray(["garden", "shopping"]),
  weightMax: fc.constantFrom("light", "middle", "complex", "complex"),
  skills: fc.subarray(needs),
  weekly: fc.subarray(slots, { minLength: 10 }).map(weeklyBitmap),
  promised: fc.array(span, { maxLength: 2 }),
  languages: fc.subarray(languages),
  codeOfConductAccepted: often(true, false),
  intakeDone: often(true, false),
  vogValidUntil: fc.constantFrom("2027-12-01", "2027-12-01", "2026-12-13", "2026-12-12", null),
  gender: fc.constantFrom("woman", "man", null),
  minor: often(false, true),
  guided: often(false, true),
  accompanied: fc.boolean(),
  active: often(true, false),
  pausedUntil: often<number | null>(null, mondayMorning + day, mondayMorning - day),
  maxAsksPerMonth: fc.integer({ min: 4, max: 31 }),
  notOwnStreet: often(false, true),
  load: arbitraryLoad,
  consent: fc.record({ mayBeAsked: often(true, false) }),
  blocks: often<string[]>([], ["asker"]),
  balance: fc.integer({ min: -6, max: 6 }),
});

export const arbitraryOffers: fc.Arbitrary<HelperOffer[]> = fc
  .array(arbitraryOffer, { minLength: 1, maxLength: 12 })
  .map((offers) =>
    offers.map((offer, index) => ({ ...offer, id: `offer-${index}`, helperId: `helper-${index}` })),
  );

/** Weights within the guard rails that add up to 100: points moved about between two factors, a few times. */
export const arbitraryWeights: fc.Arbitrary<Record<Factor, number>> = fc
  .array(fc.tuple(factorName(), factorName(), fc.integer({ min: 1, max: 15 })), { maxLength: 8 })
  .map((moves) => {
    const weights = { ...defaultWeights };
    for (const [from, to, wanted] of moves) {
      const moved = Math.min(wanted, weights[from] - weightRails[from][0], weightRails[to][1] - weights[to]);
      weights[from] -= moved;
      weights[to] += moved;
    }
    return weights;
  });

function factorName(): fc.Arbitrary<Factor> {
  return fc.constantFrom<Factor>(
    ...(["distance", "availability", "interest", "bond", "fairness"] as const),
    ...(["freshness", "reciprocity", "language", "responsiveness"] as const),
  );
}

export const arbitraryPolicyInput: fc.Arbitrary<PolicyInput> = fc.record({
  weights: arbitraryWeights,
  load: fc.record({ openMatches: fc.integer({ min: 2, max: 5 }), asks30: fc.integer({ min: 5, max: 8 }) }),
  intakeRequired: often(false, true),
  vogCategories: often<string[]>([], ["garden"]),
  genderWishCategories: fc.constantFrom(["garden"], []),
  minors: fc.record({ weightMax: fc.constantFrom("light", "middle"), alwaysAccompanied: fc.boolean() }),
  adjoining: fc.constant([["zuid", "oost"]] as const),
  twins: fc.constantFrom([["noord", "zuid"]] as const, []),
});

export const world: fc.Arbitrary<World> = fc.record({
  request: arbitraryRequest,
  offers: arbitraryOffers,
  policy: arbitraryPolicyInput.map(tenantPolicy),
  now: fc.constant(mondayMorning),
});
