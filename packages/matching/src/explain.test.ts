import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { weeklyBitmap } from "./availability.ts";
import { type Audience, explain } from "./explain.ts";
import { rank } from "./rank.ts";
import { world } from "./testing/arbitraries.ts";
import { fatimaAsks, joostOffers, mondayMorning, noLoad, zuidPolicy } from "./testing/cast.ts";
import { propertyRuns } from "./testing/property-runs.ts";
import type { HelperOffer, MatchRequest } from "./types.ts";

const audiences: Audience[] = ["coordinator", "helper", "asker"];

const lines = (audience: Audience, request: Partial<MatchRequest> = {}, offer: Partial<HelperOffer> = {}) => {
  const { top } = rank(fatimaAsks(request), [joostOffers(offer)], zuidPolicy, { now: mondayMorning, k: 1 });
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
