import { describe, expect, it } from "vitest";
import { tenantPolicy } from "./policy.ts";
import { rank } from "./rank.ts";
import { day, fatimaAsks, joostOffers, mondayMorning, noLoad, zuidPolicy } from "./testing/cast.ts";
import { tieOf } from "./tie.ts";
import type { Factor, HelperOffer, MatchRequest } from "./types.ts";

const pointsOf = (factor: Factor, request: Partial<MatchRequest>, offer: Partial<HelperOffer>) =>
  rank(fatimaAsks(request), [joostOffers(offer)], zuidPolicy, {
    now: mondayMorning,
    k: 1,
  }).top[0]?.factors.find((result) => result.factor === factor)?.points;

const load = (overrides: Partial<HelperOffer["load"]>) => ({ load: { ...noLoad, ...overrides } });
const earlier = (askerAgain: "yes" | null) => ({
  bonds: [{ helperId: "joost", askerAgain, helperAgain: null }],
});
const farAway = { ring: "adjoining", nearness: "not-my-area" } as const;

const cases: [Factor, string, Partial<MatchRequest>, Partial<HelperOffer>, number][] = [
  ["distance", "400 metres on foot", {}, {}, 11_111],
  ["distance", "400 metres by bicycle", {}, { travelMode: "bicycle" }, 15_789],
  ["distance", "400 metres by car", {}, { travelMode: "car" }, 18_519],
  ["distance", "next door", {}, { location: { x: 133_000, y: 397_000 } }, 20_000],
  ["distance", "somewhere in the same neighbourhood", {}, { location: null }, 10_000],
  ["distance", "the twin, for who seeks distance", farAway, { areaId: "noord" }, 20_000],
  ["distance", "the twin, for who does not", { ring: "adjoining" }, { areaId: "noord" }, 11_111],
  [
    "distance",
    "another neighbourhood, for who seeks distance",
    { ...farAway, ring: "municipality" },
    { areaId: "oost" },
    11_111,
  ],
  ["availability", "the whole moment", {}, {}, 15_000],
  ["interest", "offered", {}, {}, 7_500],
  ["interest", "a favourite", {}, { favourites: ["garden"] }, 15_000],
  ["interest", "offered, with experience", { needs: ["walker"] }, { skills: ["walker"] }, 10_500],
  [
    "interest",
    "a favourite, with experience",
    { needs: ["walker"] },
    { favourites: ["garden"], skills: ["walker"] },
    15_000,
  ],
  ["bond", "strangers", {}, {}, 0],
  ["bond", "helped before, not asked about it", earlier(null), {}, 5_000],
  ["bond", "gladly again", earlier("yes"), {}, 10_000],
  ["fairness", "nothing this month", {}, {}, 20_000],
  ["fairness", "two asks and one match", {}, load({ asks30: 2, matches30: 1 }), 10_000],
  ["freshness", "never asked", {}, {}, 5_000],
  ["freshness", "asked fifteen days ago", {}, load({ lastAskedAt: mondayMorning - 15 * day }), 2_500],
  ["freshness", "asked long ago", {}, load({ lastAskedAt: mondayMorning - 90 * day }), 5_000],
  ["reciprocity", "both even", {}, {}, 2_500],
  ["reciprocity", "the helper received more", {}, { balance: -9 }, 5_000],
  ["reciprocity", "the helper gave more", {}, { balance: 2 }, 1_250],
  ["language", "a second language", {}, {}, 2_000],
  ["language", "one of the others", { languages: ["tr", "nl", "en"] }, {}, 2_000],
  ["language", "the first language", {}, { languages: ["tr"] }, 4_000],
  ["language", "none", { anyLanguage: true }, { languages: ["pl"] }, 0],
  ["language", "not told", { languages: [] }, {}, 4_000],
  ["responsiveness", "never asked", {}, {}, 3_000],
  ["responsiveness", "always answers, always no", {}, load({ asked90: 6, answered90: 6 }), 4_800],
  ["responsiveness", "never answers", {}, load({ asked90: 6 }), 1_200],
];

it.each(cases)("%s: %s", (factor, _, request, offer, points) => {
  expect(pointsOf(factor, request, offer)).toBe(points);
});

describe("equal points", () => {
  const twins = Array.from({ length: 40 }, (_, index) =>
    joostOffers({ id: `o${index}`, helperId: `h${index}` }),
  );
  const order = (id: string) =>
    rank(fatimaAsks({ id }), twins, zuidPolicy, { now: mondayMorning, k: 40 }).top.map(
      ({ helperId }) => helperId,
    );

  it("are ordered the same every time, and differently for another request", () => {
    expect(order("a")).toEqual(order("a"));
    expect(order("a")).not.toEqual(order("b"));
    expect(order("a")).toEqual(order("a").toSorted((x, y) => tieOf("a", x) - tieOf("a", y)));
  });

  it("are ordered by a number that stays the same from version to version", () => {
    expect(tieOf("request-fatima", "joost")).toBe(67_186_549);
    expect(tieOf("", "")).toBe(579_050_429);
  });

  it("of one helper are ordered by the offer, whichever comes first", () => {
    const offers = ["b", "a", "c"].map((id) => joostOffers({ id }));
    for (const given of [offers, offers.toReversed()]) {
      const { top } = rank(fatimaAsks(), given, zuidPolicy, { now: mondayMorning, k: 2 });
      expect(top.map(({ offerId }) => offerId)).toEqual(["a", "b"]);
    }
  });

  it("give everybody a turn over many requests", () => {
    const first = new Set(Array.from({ length: 400 }, (_, index) => order(`request-${index}`)[0]));
    expect(first.size).toBeGreaterThan(36);
  });
});

it("who was never asked may be asked at once, who was asked rests, unless help is needed today", () => {
  const from = (lastAskedAt: number | null, urgency: MatchRequest["urgency"]) =>
    rank(fatimaAsks({ urgency }), [joostOffers(load({ lastAskedAt }))], zuidPolicy, {
      now: mondayMorning,
      k: 1,
    }).top[0]?.askableFrom;
  expect(from(null, "normal")).toBe(0);
  expect(from(mondayMorning, "normal")).toBe(mondayMorning + 2 * day);
  expect(from(mondayMorning, "today")).toBe(0);
});

it("weights of the tenant change the order, not the facts", () => {
  const near = joostOffers({ id: "near", helperId: "near", location: { x: 133_010, y: 397_000 } });
  const eager = joostOffers({
    id: "eager",
    helperId: "eager",
    favourites: ["garden"],
    location: { x: 133_300, y: 397_000 },
  });
  const first = (weights: Partial<Record<Factor, number>>) =>
    rank(fatimaAsks(), [near, eager], tenantPolicy({ weights }), { now: mondayMorning, k: 2 }).top[0]
      ?.helperId;
  expect(first({ distance: 30, interest: 5 })).toBe("near");
  expect(first({ distance: 5, interest: 25, availability: 20 })).toBe("eager");
});

it("ranks 20 000 offers well within a second", () => {
  const offers = Array.from({ length: 20_000 }, (_, index) =>
    joostOffers({
      id: `o${index}`,
      helperId: `h${index}`,
      location: { x: 132_000 + (index % 2000), y: 396_500 + (index % 997) },
      load: { ...noLoad, asks30: index % 5 },
    }),
  );
  const started = performance.now();
  const { top } = rank(fatimaAsks(), offers, zuidPolicy, { now: mondayMorning, k: 100 });
  expect(top).toHaveLength(100);
  expect(performance.now() - started).toBeLessThan(1000);
});
