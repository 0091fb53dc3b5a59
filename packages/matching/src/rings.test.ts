import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { usualSearchRules } from "@omzien/contracts";
import { tenantPolicy } from "./policy.ts";
import { areTwins, nextRing, openAreas, widest } from "./rings.ts";
import { arbitraryRequest, ring } from "./testing/arbitraries.ts";
import { day, fatimaAsks, hour, mondayMorning, zuidPolicy } from "./testing/cast.ts";
import { propertyRuns } from "./testing/property-runs.ts";
import type { MatchRequest } from "./types.ts";
import { outsideQuietHours } from "./zone.ts";

const next = (request: Partial<MatchRequest>, now = mondayMorning) =>
  nextRing(fatimaAsks(request), now, zuidPolicy);

describe("the next ring", () => {
  it.each([
    ["adjoining after 72 hours", {}, "adjoining", 72 * hour],
    ["the municipality after five days", { ring: "adjoining" }, "municipality", 5 * day],
    ["three times sooner when it is soon, but not at night", { urgency: "soon" }, "adjoining", 24 * hour],
    [
      "40 hours fall in the night, so at eight o'clock",
      { urgency: "soon", ring: "adjoining" },
      "municipality",
      46 * hour,
    ],
    ["within the hour when it is today", { urgency: "today" }, "adjoining", hour],
    ["within two hours when it is today", { urgency: "today", ring: "adjoining" }, "municipality", 2 * hour],
    [
      "the municipality only in its turn, also for who wants nobody from the own neighbourhood",
      { nearness: "not-my-area", ring: "adjoining" },
      "municipality",
      5 * day,
    ],
    ["at once for who wants nobody from the own neighbourhood", { nearness: "not-my-area" }, "adjoining", 0],
  ] as const)("%s", (_, request, expected, delay) => {
    expect(next(request)).toEqual({ ring: expected, at: mondayMorning + delay });
  });

  it.each([
    ["the municipality is the last", { ring: "municipality" }],
    ["the asker wants the own neighbourhood only", { audience: "neighbourhood" }],
    ["the asker stops at adjoining", { audience: "adjoining", ring: "adjoining" }],
    ["no consent beyond the neighbourhood", { consent: { mayBeFound: true, beyondNeighbourhood: false } }],
    ["complex help stays at the desk", { weight: "complex" }],
  ] as const)("there is none: %s", (_, request) => {
    expect(next(request)).toBeNull();
  });
});

it("the wider of two rings is the same, whichever comes first", () => {
  expect(widest("adjoining", "neighbourhood")).toBe("adjoining");
  expect(widest("neighbourhood", "adjoining")).toBe("adjoining");
  expect(widest("municipality", "adjoining")).toBe("municipality");
});

it.each([
  ["the twin and what adjoins", "zuid", {}, ["zuid", "noord", "oost"]],
  ["the twin alone, for who seeks distance", "zuid", { nearness: "not-my-area" }, ["zuid", "noord"]],
  [
    "what adjoins, for who seeks distance and has no twin",
    "oost",
    { nearness: "not-my-area" },
    ["oost", "zuid"],
  ],
  ["nothing more, where nothing adjoins", "west", {}, ["west"]],
  ["nothing, where the own neighbourhood is unknown", null, {}, []],
] as const)("the adjoining ring is %s", (_, areaId, change, expected) => {
  const areas = openAreas(fatimaAsks({ ring: "adjoining", areaId, ...change }), zuidPolicy);
  expect([...(areas ?? [])]).toEqual(expected);
});

it("twins are two neighbourhoods that both are known", () => {
  expect(areTwins(zuidPolicy, "zuid", "noord")).toBe(true);
  const others = [
    ["zuid", "oost"],
    ["west", "noord"],
    ["zuid", null],
    [null, "noord"],
    [null, null],
  ] as const;
  expect(others.map(([one, other]) => areTwins(zuidPolicy, one, other))).toEqual(others.map(() => false));
});

it("rings open one after another, never in the past, never at night, never beyond the audience", () => {
  const rings = ["neighbourhood", "adjoining", "municipality"];
  fc.assert(
    fc.property(arbitraryRequest, ring, fc.nat({ max: 400 }), fc.nat({ max: 400 }), (request, from, a, b) => {
      const now = request.openedAt + a * hour;
      const opens = nextRing({ ...request, ring: from }, now, zuidPolicy);
      if (opens === null) {
        return;
      }
      expect(opens.at).toBeGreaterThanOrEqual(now);
      expect(outsideQuietHours(opens.at, zuidPolicy.quiet)).toBe(opens.at);
      expect(rings.indexOf(opens.ring)).toBe(rings.indexOf(from) + 1);
      expect(rings.indexOf(opens.ring)).toBeLessThanOrEqual(rings.indexOf(request.audience));
      const later = nextRing({ ...request, ring: from }, now + b * hour, zuidPolicy);
      expect(later?.at).toBeGreaterThanOrEqual(opens.at);
      const further = nextRing({ ...request, ring: opens.ring }, now, zuidPolicy);
      expect(further?.at ?? Number.POSITIVE_INFINITY).toBeGreaterThanOrEqual(opens.at);
    }),
    propertyRuns,
  );
});

describe("where wider rings wait for the desk", () => {
  const deskPolicy = tenantPolicy({
    search: {
      ...usualSearchRules,
      desk: { days: [1, 2, 4], fromHour: 9, toHour: 17 },
      ringsWaitForDesk: true,
    },
  });
  const opens = (request: Partial<MatchRequest>, now = mondayMorning) =>
    nextRing(fatimaAsks(request), now, deskPolicy)?.at;

  it.each([
    ["three days later it is Thursday, and the desk is there", {}, 72 * hour],
    ["a day later too", { urgency: "soon" }, 24 * hour],
    ["Wednesday morning becomes Thursday at nine", { urgency: "soon", ring: "adjoining" }, 71 * hour],
    ["Saturday becomes Monday at nine", { ring: "adjoining" }, 7 * day - hour],
    ["help of today waits for nobody", { urgency: "today" }, hour],
  ] as const)("%s", (_, request, delay) => {
    expect(opens(request)).toBe(mondayMorning + delay);
  });

  it("also in the evening, when nobody is at the desk any more", () => {
    const evening = mondayMorning + 9 * hour;
    expect(opens({ urgency: "today", openedAt: evening }, evening)).toBe(evening + hour);
  });
});
