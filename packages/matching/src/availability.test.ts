import { expect, it } from "vitest";
import { fitOf, freeMinutes, weeklyBitmap } from "./availability.ts";
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

it("a part of a day is exactly its hours", () => {
  const hours = [...Array(168).keys()].filter((h) => (((mornings[h >>> 5] ?? 0) >>> (h & 31)) & 1) === 1);
  expect(hours).toEqual([32, 33, 34, 35]);
  expect(weeklyBitmap([{ weekday: 7, part: "evening" }])[5]).not.toBe(0);
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

it("a moment of half an hour needs half an hour, a longer one needs an hour", () => {
  const usable = (windows: TimeWindow[]) =>
    fitOf(fatimaAsks({ windows }), joostOffers({ weekly: mornings })).moments;
  expect(usable(tuesday("11:30", "12:00"))).toBe(1);
  expect(usable(tuesday("11:30", "14:00"))).toBe(0);
  expect(usable(tuesday("11:00", "14:00"))).toBe(1);
});
