import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { weeklyBitmap } from "./availability.ts";
import { type Audience, explain } from "./explain.ts";
import { rank } from "./rank.ts";
import { world } from "./testing/arbitraries.ts";
import { day, fatimaAsks, joostOffers, mondayMorning, noLoad, zuidPolicy } from "./testing/cast.ts";
import { propertyRuns } from "./testing/property-runs.ts";
import type { HelperOffer, MatchRequest } from "./types.ts";

const audiences: Audience[] = ["coordinator", "helper", "asker"];

const lines = (audience: Audience, request: Partial<MatchRequest> = {}, offer: Partial<HelperOffer> = {}) => {
  const easing = { anyTime: true, extraMetres: 0 };
  const options = { now: mondayMorning, k: 1, easing };
  const { top } = rank(fatimaAsks(request), [joostOffers(offer)], zuidPolicy, options);
  return top.flatMap((candidate) => explain(candidate, audience));
};

const busy = {
  ...noLoad,
  asks30: 3,
  matches30: 1,
  lastAskedAt: mondayMorning,
  asked90: 4,
  answered90: 3,
  yes90: 1,
};

describe("who reads what", () => {
  it("the coordinator reads every factor with its points", () => {
    const found = lines("coordinator", {}, { load: busy });
    expect(found.map(({ textKey, args }) => [textKey, args])).toEqual([
      ["matching.distance.walk", { minutes: 5 }],
      ["matching.availability.once", { weekday: 2 }],
      ["matching.interest.offered", { category: "garden" }],
      ["matching.bond.none", {}],
      ["matching.fairness", { asks: 3, matches: 1 }],
      ["matching.freshness.days", { days: 0 }],
      ["matching.reciprocity.even", {}],
      ["matching.language.shared", { language: "nl" }],
      ["matching.responsiveness.answers", { answered: 3, asked: 4 }],
    ]);
    expect(found.every(({ points, max }) => points !== undefined && max !== undefined)).toBe(true);
  });

  it("the helper is spoken to, and reads only good reasons", () => {
    expect(lines("helper", {}, { load: busy, languages: ["tr"], favourites: ["garden"] })).toEqual([
      { factor: "distance", textKey: "matching.distance.walk.you", args: { minutes: 5 } },
      { factor: "availability", textKey: "matching.availability.once.you", args: { weekday: 2 } },
      { factor: "interest", textKey: "matching.interest.favourite.you", args: { category: "garden" } },
      { factor: "language", textKey: "matching.language.shared.you", args: { language: "tr" } },
    ]);
  });

  it("the asker is told of the helper, and hears nothing where there is nothing to say", () => {
    expect(lines("asker", {}, { load: busy, languages: ["tr"] })).toEqual([
      { factor: "distance", textKey: "matching.distance.walk", args: { minutes: 5 } },
      { factor: "availability", textKey: "matching.availability.once", args: { weekday: 2 } },
      { factor: "interest", textKey: "matching.interest.offered", args: { category: "garden" } },
      { factor: "language", textKey: "matching.language.shared", args: { language: "tr" } },
    ]);
    const factorsOf = (...given: [Partial<MatchRequest>, Partial<HelperOffer>]) =>
      lines("asker", ...given).map(({ factor }) => factor);
    const usual = ["distance", "availability", "interest"];
    expect(factorsOf({}, {})).toEqual(usual);
    expect(factorsOf({ languages: [] }, {})).toEqual(usual);
    expect(factorsOf({ anyLanguage: true }, { languages: ["pl"] })).toEqual(usual);
    expect(factorsOf({}, { weekly: new Uint32Array(6) })).toEqual(["distance", "interest"]);
  });

  const known = (askerAgain: "yes" | null) => ({
    bonds: [{ helperId: "joost", askerAgain, helperAgain: null }],
  });
  const skilled = { skills: ["walker"] } as const;
  const lastAskedAt = mondayMorning - 15.5 * day;

  it.each<[string, Partial<MatchRequest>, Partial<HelperOffer>, object]>([
    ["distance.twin", { ring: "adjoining", nearness: "not-my-area" }, { areaId: "noord" }, {}],
    ["distance.same-area", {}, { location: null }, {}],
    ["distance.walk", { nearness: "not-my-street" }, {}, { minutes: 5 }],
    ["distance.walk", { ring: "adjoining" }, { areaId: "noord" }, { minutes: 5 }],
    ["distance.walk", { ring: "municipality", nearness: "not-my-area" }, { areaId: "oost" }, { minutes: 5 }],
    ["availability.none", {}, { weekly: new Uint32Array(6) }, {}],
    ["interest.favourite", {}, { favourites: ["garden"] }, { category: "garden" }],
    ["interest.offered-skilled", { needs: ["walker"] }, skilled, { category: "garden" }],
    [
      "interest.favourite-skilled",
      { needs: ["walker"] },
      { ...skilled, favourites: ["garden"] },
      { category: "garden" },
    ],
    ["bond.before", known(null), {}, {}],
    ["bond.again", known("yes"), {}, {}],
    ["freshness.never", {}, {}, {}],
    ["freshness.days", {}, { load: { ...noLoad, lastAskedAt } }, { days: 15 }],
    ["freshness.days", {}, { load: { ...noLoad, lastAskedAt: mondayMorning + day } }, { days: 0 }],
    ["reciprocity.received", {}, { balance: -1 }, {}],
    ["reciprocity.gave", {}, { balance: 1 }, {}],
    ["language.unknown", { languages: [] }, {}, {}],
    ["language.none", { anyLanguage: true }, { languages: ["pl"] }, {}],
    ["responsiveness.new", {}, {}, {}],
  ])("the coordinator reads of %s", (name, request, offer, args) => {
    expect(lines("coordinator", request, offer)).toContainEqual(
      expect.objectContaining({ textKey: `matching.${name}`, args }),
    );
  });

  it("nobody but the coordinator reads of load, turns, giving or answering", () => {
    fc.assert(
      fc.property(world, ({ request, offers, policy, now }) => {
        const told = ["distance", "availability", "interest", "bond", "language"];
        for (const candidate of rank(request, offers, policy, { now, k: 12 }).top) {
          for (const line of [...explain(candidate, "helper"), ...explain(candidate, "asker")]) {
            expect(told).toContain(line.factor);
            expect(Object.keys(line)).toEqual(["factor", "textKey", "args"]);
          }
        }
      }),
      propertyRuns,
    );
  });
});

describe("distance", () => {
  it.each([
    ["walk", 10, 5],
    ["walk", 400, 5],
    ["walk", 800, 15],
    ["bicycle", 1900, 10],
    ["car", 4500, 10],
  ] as const)("%s, %i metres is about %i minutes", (travelMode, metres, minutes) => {
    const offer = { travelMode, maxMetres: 9000, location: { x: 133_000 + metres, y: 397_000 } };
    expect(lines("asker", {}, offer)[0]).toMatchObject({
      textKey: `matching.distance.${travelMode}`,
      args: { minutes },
    });
  });

  it("is never more precise than five minutes, to anybody", () => {
    fc.assert(
      fc.property(world, ({ request, offers, policy, now }) => {
        for (const candidate of rank(request, offers, policy, { now, k: 12 }).top) {
          const minutes = audiences.map((audience) => explain(candidate, audience)[0]?.args["minutes"] ?? 5);
          expect(minutes.every((rounded) => Number(rounded) % 5 === 0 && Number(rounded) >= 5)).toBe(true);
        }
      }),
      propertyRuns,
    );
  });
});

describe("moments", () => {
  it("a series and a flexible request have lines of their own", () => {
    const windows = [2, 3].flatMap((days) =>
      fatimaAsks().windows.map((window) => ({
        ...window,
        fromMinute: window.fromMinute + days * 1440,
        toMinute: window.toMinute + days * 1440,
      })),
    );
    const weekly = weeklyBitmap([{ weekday: 4, part: "morning" }]);
    expect(lines("asker", { windows }, { weekly })[1]).toMatchObject({
      textKey: "matching.availability.several",
      args: { moments: 1, wanted: 2 },
    });
    expect(lines("asker", { windows, flexible: true }, { weekly })[1]).toMatchObject({
      textKey: "matching.availability.flexible",
      args: { moments: 1 },
    });
  });
});
