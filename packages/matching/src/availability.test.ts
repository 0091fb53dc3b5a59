import { expect, it } from "vitest";
import { coverageOf, fitOf, freeMinutes, hoursTouched, weeklyBitmap, wholeHoursOf } from "./availability.ts";
import { fatimaAsks, hour, joostOffers, mondayMorning } from "./testing/cast.ts";
import type { TimeWindow } from "./types.ts";
import { windowsOf } from "./windows.ts";
import { zone } from "./zone.ts";

const mornings = weeklyBitmap([{ weekday: 2, part: "morning" }]);

const tuesday = (from: string, to: string): TimeWindow[] =>
  windowsOf(
    { kind: "once", moment: { date: "2026-12-01", from, to } },
    { now: mondayMorning, zone, horizonDays: 28 },
  );

const minutes = (windows: TimeWindow[], promised = [] as { startsAt: number; endsAt: number }[]) =>
  windows.map((window) => freeMinutes(window, mornings, promised));

const hoursIn = (bitmap: Uint32Array) =>
  [...Array(168).keys()].filter((h) => (((bitmap[h >>> 5] ?? 0) >>> (h & 31)) & 1) === 1);

it("a part of a day is exactly its hours", () => {
  expect(hoursIn(mornings)).toEqual([32, 33, 34, 35]);
  expect(mornings).toHaveLength(6);
  expect(weeklyBitmap([{ weekday: 7, part: "evening" }])[5]).not.toBe(0);
});

it.each([
  ["on the hour", "10:00", "12:00", [34, 35], [34, 35]],
  ["from half past", "09:30", "12:00", [33, 34, 35], [34, 35]],
  ["until half past", "09:00", "10:30", [33, 34], [33]],
  ["less than an hour", "09:15", "09:45", [33], []],
])("a moment %s touches hours, and holds those that lie within it", (_, from, to, touched, whole) => {
  expect(hoursIn(hoursTouched(tuesday(from, to)))).toEqual(touched);
  expect(hoursIn(wholeHoursOf(tuesday(from, to)))).toEqual(whole);
});

it("free time is counted in minutes, also when a moment begins at half past", () => {
  expect(minutes(tuesday("07:15", "08:20"))).toEqual([20]);
  expect(minutes(tuesday("11:30", "13:00"))).toEqual([30]);
  expect(minutes(tuesday("13:00", "15:00"))).toEqual([0]);
});

it("what is promised to somebody else is not free", () => {
  const [window] = tuesday("09:00", "12:00");
  const start = window?.startsAt ?? 0;
  const promised = { startsAt: start + hour / 2, endsAt: start + 1.5 * hour };
  expect(minutes(tuesday("09:00", "12:00"), [promised])).toEqual([120]);
  expect(minutes(tuesday("09:00", "12:00"), [promised, promised, promised, promised])).toEqual([60]);
});

it("three free days are enough for a flexible request, a series wants all of its moments", () => {
  const flexible = windowsOf(
    { kind: "flexible", endsOn: "2026-12-21" },
    { now: mondayMorning, zone, horizonDays: 28 },
  );
  const offer = joostOffers({ weekly: mornings });
  expect(fitOf(fatimaAsks({ windows: flexible, flexible: true }), offer)).toEqual({
    coverage: 1,
    moments: 3,
    wanted: 3,
  });
  const both = [...tuesday("09:00", "11:00"), ...tuesday("13:00", "15:00")];
  expect(fitOf(fatimaAsks({ windows: both }), offer)).toEqual({ coverage: 0.5, moments: 1, wanted: 2 });
});

it("coverage is a share of what was asked for, of nothing it is nothing, and counting on changes nothing", () => {
  const coverage = (windows: TimeWindow[], flexible = false) => {
    const request = fatimaAsks({ windows, flexible });
    const offer = joostOffers({ weekly: mornings });
    expect(coverageOf(request, offer)).toBe(fitOf(request, offer).coverage);
    return coverageOf(request, offer);
  };
  const free = tuesday("09:00", "11:00");
  const taken = tuesday("13:00", "15:00");
  expect(coverage([])).toBe(0);
  expect(coverage([], true)).toBe(0);
  expect(coverage(tuesday("11:00", "13:00"))).toBe(0.5);
  expect(coverage(tuesday("11:00", "13:00"), true)).toBe(1);
  expect(coverage([...free, ...free, ...free, ...taken])).toBe(0.75);
  expect(coverage([...free, ...free, ...free, ...taken], true)).toBe(1);
  expect(coverage([...taken, ...free, ...taken, ...taken], true)).toBe(1 / 3);
});

it("a moment of half an hour needs half an hour, a longer one needs an hour", () => {
  const usable = (windows: TimeWindow[]) =>
    fitOf(fatimaAsks({ windows }), joostOffers({ weekly: mornings })).moments;
  expect(usable(tuesday("11:30", "12:00"))).toBe(1);
  expect(usable(tuesday("11:30", "14:00"))).toBe(0);
  expect(usable(tuesday("11:00", "14:00"))).toBe(1);
});
