import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { usualSearchRules } from "@omzien/contracts";
import { tenantPolicy } from "./policy.ts";
import { rank } from "./rank.ts";
import { day, fatimaAsks, hour, joostOffers, mondayMorning, noLoad, zuidPolicy } from "./testing/cast.ts";
import { propertyRuns } from "./testing/property-runs.ts";
import { brokenPlans, type PlanWave, waveProperties } from "./testing/wave-properties.ts";
import type { HelperLoad, MatchRequest } from "./types.ts";
import { type Ask, planWave } from "./waves.ts";

const untilSaturday = fatimaAsks().windows.map((window) => ({ ...window, endsAt: mondayMorning + 12 * day }));
const request = (overrides: Partial<MatchRequest> = {}) =>
  fatimaAsks({ windows: untilSaturday, ...overrides });

const neighbours = (count: number, load: Partial<HelperLoad> = {}) =>
  Array.from({ length: count }, (_, index) =>
    joostOffers({
      id: `offer-${index}`,
      helperId: `helper-${index}`,
      location: { x: 133_000 + 10 * index, y: 397_000 },
      load: { ...noLoad, ...load },
    }),
  );

const plan = (asker: MatchRequest, count: number, asks: Ask[] = [], now = mondayMorning, load = {}) => {
  const { top } = rank(asker, neighbours(count, load), zuidPolicy, { now, k: 100 });
  const planned = planWave(asker, top, asks, zuidPolicy, now);
  return planned.kind === "wave"
    ? { kind: planned.kind, size: planned.helpers.length, nextCheckAt: planned.nextCheckAt }
    : planned;
};

const ask = (index: number, answer: Ask["answer"], askedAt = mondayMorning): Ask => ({
  helperId: `helper-${index}`,
  askedAt,
  answer,
});

describe("the size and the wait of a wave", () => {
  it.each([
    ["newcomers say yes one in five: five for a normal request", {}, {}, 5, 22 * hour],
    ["eight when it is soon", { urgency: "soon" }, {}, 8, 3 * hour],
    ["fourteen when it is today", { urgency: "today" }, {}, 14, hour / 2],
    ["two of those who nearly always say yes", {}, { asked90: 10, answered90: 10, yes90: 9 }, 2, 22 * hour],
    [
      "one of those who say yes three times in five",
      {},
      { asked90: 10, answered90: 10, yes90: 10 },
      1,
      22 * hour,
    ],
    ["never more than six of those who hardly ever do", {}, { asked90: 20, answered90: 20 }, 6, 22 * hour],
  ] as const)("%s", (_, asker, load, size, wait) => {
    expect(plan(request(asker), 30, [], mondayMorning, load)).toEqual({
      kind: "wave",
      size,
      nextCheckAt: mondayMorning + wait,
    });
  });
});

it("a tenant may ask more people at once than would be enough", () => {
  const { normal } = usualSearchRules.waves;
  const waves = { ...usualSearchRules.waves, normal: { ...normal, least: 3 } };
  const policy = tenantPolicy({ search: { ...usualSearchRules, waves } });
  const eager = neighbours(9, { asked90: 10, answered90: 10, yes90: 10 });
  const { top } = rank(request(), eager, policy, { now: mondayMorning, k: 9 });
  const planned = planWave(request(), top, [], policy, mondayMorning);
  expect(planned.kind === "wave" && planned.helpers.length).toBe(3);
});

describe("what comes next", () => {
  it("waits while somebody may still answer, and goes on as soon as all have", () => {
    expect(plan(request(), 30, [ask(0, "no"), ask(1, null)], mondayMorning + hour)).toEqual({
      kind: "wait",
      until: mondayMorning + 22 * hour,
    });
    expect(plan(request(), 30, [ask(0, "no"), ask(1, "no")], mondayMorning + hour)).toMatchObject({
      kind: "wave",
    });
  });

  it("asks the next helper at once when one hands back", () => {
    const before = [ask(0, "yes"), ask(1, "released"), ask(2, "no")];
    expect(plan(request(), 30, before, mondayMorning + hour)).toMatchObject({ kind: "wave", size: 5 });
  });

  it("nobody is asked at night", () => {
    const night = Date.parse("2026-11-30T23:00:00+01:00");
    expect(plan(request(), 30, [], night)).toEqual({ kind: "wait", until: mondayMorning + 22 * hour });
  });

  it("leaves people in peace for 48 hours after an ask, unless help is needed today", () => {
    const yesterday = { lastAskedAt: mondayMorning - day };
    expect(plan(request(), 3, [], mondayMorning, yesterday)).toEqual({
      kind: "wait",
      until: mondayMorning + day,
    });
    expect(plan(request({ urgency: "today" }), 3, [], mondayMorning, yesterday)).toMatchObject({
      kind: "wave",
    });
  });

  it("opens the next ring at its time, also when there are people left to ask", () => {
    expect(plan(request(), 30, [], mondayMorning + 72 * hour)).toEqual({
      kind: "next-ring",
      ring: "adjoining",
    });
  });

  it("opens it sooner when nobody is left to ask or to answer", () => {
    expect(plan(request(), 0)).toEqual({ kind: "next-ring", ring: "adjoining" });
    expect(plan(request(), 1, [ask(0, "no")])).toEqual({ kind: "next-ring", ring: "adjoining" });
    const unanswered = [ask(0, null)];
    expect(plan(request(), 1, unanswered, mondayMorning + day)).toEqual({
      kind: "wait",
      until: mondayMorning + 72 * hour,
    });
  });

  it("ends with the coordinator when the asker allows no further ring", () => {
    const closeBy = request({ audience: "neighbourhood" });
    expect(plan(closeBy, 0)).toEqual({ kind: "coordinator" });
    expect(plan(closeBy, 1, [ask(0, null)], mondayMorning + day)).toEqual({ kind: "coordinator" });
  });

  it("ends with the coordinator when waiting would outlast the last moment", () => {
    const evening = Date.parse("2026-11-30T21:30:00+01:00");
    const tonight = [{ startsAt: evening, endsAt: evening + hour, fromMinute: 1290, toMinute: 1350 }];
    expect(plan(request({ windows: tonight }), 5, [], evening)).toEqual({ kind: "coordinator" });
    expect(plan(request({ windows: [] }), 5)).toEqual({ kind: "coordinator" });
    const until = (endsAt: number) =>
      request({ windows: untilSaturday.map((each) => ({ ...each, endsAt })) });
    const waiting = [ask(0, null)];
    expect(plan(until(mondayMorning), 5)).toEqual({ kind: "coordinator" });
    expect(plan(until(mondayMorning + 1), 5)).toMatchObject({ kind: "wave" });
    const eight = mondayMorning + 22 * hour;
    expect(plan(until(eight), 5, waiting, mondayMorning + hour)).toEqual({ kind: "coordinator" });
    expect(plan(until(eight + 1), 5, waiting, mondayMorning + hour)).toEqual({ kind: "wait", until: eight });
  });
});

const properties = Object.entries(waveProperties);
const broken = new Map<string, PlanWave>(Object.entries(brokenPlans(planWave)));

describe("every plan", () => {
  it.each(properties)("%s", (_, property) => {
    fc.assert(property(planWave), propertyRuns);
  });
});

describe("a broken plan is caught", () => {
  it.each(properties)("when this no longer holds: %s", (name, property) => {
    expect(fc.check(property(broken.get(name) ?? planWave), { numRuns: 5000, seed: 4 }).failed).toBe(true);
  });
});
