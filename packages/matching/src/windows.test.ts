import type { Timing } from "@omzien/contracts";
import { describe, expect, it } from "vitest";
import { lastDayOf, windowsOf } from "./windows.ts";
import { outsideQuietHours, whenDeskIsThere, zone } from "./zone.ts";

const at = (local: string): number => Date.parse(local);

const windows = (timing: Timing, now: string, horizonDays = 28) =>
  windowsOf(timing, { now: at(now), zone, horizonDays }).map(
    ({ startsAt, endsAt, fromMinute, toMinute }) => ({
      from: new Date(startsAt).toISOString().slice(0, 16),
      minutes: (endsAt - startsAt) / 60_000,
      week: [fromMinute, toMinute],
    }),
  );

const once = (date: string, from: string, to: string): Timing => ({
  kind: "once",
  moment: { date, from, to },
});

const weekly = (startsOn: string, endsOn: string, weekdays: number[]): Timing => ({
  kind: "weekly",
  weekdays,
  from: "09:30",
  to: "11:00",
  startsOn,
  endsOn,
});

describe("the clock", () => {
  it("keeps a weekly hour when winter time begins on 25 October 2026", () => {
    expect(windows(weekly("2026-10-18", "2026-11-01", [7]), "2026-10-01T00:00:00Z")).toEqual([
      { from: "2026-10-18T07:30", minutes: 90, week: [9210, 9300] },
      { from: "2026-10-25T08:30", minutes: 90, week: [9210, 9300] },
      { from: "2026-11-01T08:30", minutes: 90, week: [9210, 9300] },
    ]);
  });

  it("keeps a weekly hour when summer time begins on 28 March 2027", () => {
    const found = windows(weekly("2027-03-22", "2027-04-04", [7]), "2027-03-01T00:00:00Z");
    expect(found.map(({ from }) => from)).toEqual(["2027-03-28T07:30", "2027-04-04T07:30"]);
  });

  it.each([
    [
      "a moment that never exists moves on and keeps its length",
      once("2027-03-28", "02:15", "02:45"),
      "2027-03-28T01:15",
      30,
      [8835, 8865],
    ],
    [
      "a start that never exists moves on with its end",
      once("2027-03-28", "02:30", "03:15"),
      "2027-03-28T01:30",
      45,
      [8850, 8895],
    ],
    [
      "an end that never exists moves on",
      once("2027-03-28", "01:30", "02:30"),
      "2027-03-28T00:30",
      60,
      [8730, 8790],
    ],
    [
      "a night that misses an hour is an hour shorter",
      once("2027-03-28", "01:00", "04:00"),
      "2027-03-28T00:00",
      120,
      [8700, 8880],
    ],
    [
      "of a time that occurs twice the first is meant",
      once("2026-10-25", "02:15", "02:45"),
      "2026-10-25T00:15",
      30,
      [8775, 8805],
    ],
    [
      "a night with an extra hour is an hour longer",
      once("2026-10-25", "01:00", "04:00"),
      "2026-10-24T23:00",
      240,
      [8700, 8880],
    ],
  ])("%s", (_, timing, from, minutes, week) => {
    expect(windows(timing, "2026-10-01T00:00:00Z")).toEqual([{ from, minutes, week }]);
  });

  it("knows 29 February, and refuses one that is not there", () => {
    expect(
      windows(weekly("2028-02-22", "2028-03-07", [2]), "2028-02-01T00:00:00Z").map(({ from }) => from),
    ).toEqual(["2028-02-22T08:30", "2028-02-29T08:30", "2028-03-07T08:30"]);
    expect(() => windows(once("2027-02-29", "10:00", "11:00"), "2027-01-01T00:00:00Z")).toThrow(RangeError);
  });
});

describe("which moments count", () => {
  it("leaves out what has ended and keeps what is still going on", () => {
    const moments = [
      { date: "2026-12-02", from: "10:00", to: "12:00" },
      { date: "2026-12-01", from: "10:00", to: "12:00" },
    ];
    const timing: Timing = { kind: "several", moments };
    expect(windows(timing, "2026-12-01T10:59:59.999Z").map(({ from }) => from)).toEqual([
      "2026-12-01T09:00",
      "2026-12-02T09:00",
    ]);
    expect(windows(timing, "2026-12-01T11:00:00Z").map(({ from }) => from)).toEqual(["2026-12-02T09:00"]);
  });

  it("takes a flexible request as every day until its last one, no further than the horizon", () => {
    const timing: Timing = { kind: "flexible", endsOn: "2026-12-05" };
    expect(windows(timing, "2026-12-03T12:00:00Z")).toHaveLength(3);
    expect(windows(timing, "2026-12-03T12:00:00Z", 2)).toHaveLength(2);
    expect(windows(timing, "2026-12-05T21:00:00Z")).toEqual([]);
    expect(windows(timing, "2026-12-06T12:00:00Z")).toEqual([]);
  });

  it("counts the horizon of a series that starts later from its first day", () => {
    expect(windows(weekly("2027-05-03", "2027-06-30", [1]), "2026-12-01T00:00:00Z", 14)).toHaveLength(2);
  });

  it("counts the horizon of a series that runs already from today", () => {
    expect(
      windows(weekly("2026-11-02", "2027-06-30", [1]), "2026-12-01T00:00:00Z", 14).map(({ from }) => from),
    ).toEqual(["2026-12-07T08:30", "2026-12-14T08:30"]);
  });

  it("puts moments that begin together in the order in which they end", () => {
    const moments = ["12:00", "11:00"].map((to) => ({ date: "2026-12-02", from: "10:00", to }));
    const found = windows({ kind: "several", moments }, "2026-12-01T00:00:00Z");
    expect(found.map((window) => window.minutes)).toEqual([60, 120]);
  });

  it("knows the last day of every kind of timing", () => {
    expect(lastDayOf(once("2026-12-01", "10:00", "11:00"))).toBe("2026-12-01");
    expect(lastDayOf(weekly("2026-12-01", "2027-01-31", [1]))).toBe("2027-01-31");
    expect(lastDayOf({ kind: "flexible", endsOn: "2026-12-24" })).toBe("2026-12-24");
    const moments = ["2026-12-09", "2026-12-11", "2026-12-10"].map((date) => ({
      date,
      from: "10:00",
      to: "11:00",
    }));
    expect(lastDayOf({ kind: "several", moments })).toBe("2026-12-11");
  });
});

describe("quiet hours", () => {
  it.each([
    ["2026-12-01T20:59:59+01:00", "2026-12-01T20:59:59+01:00"],
    ["2026-12-01T21:00:00+01:00", "2026-12-02T08:00:00+01:00"],
    ["2026-12-02T07:59:59+01:00", "2026-12-02T08:00:00+01:00"],
    ["2026-12-02T08:00:00+01:00", "2026-12-02T08:00:00+01:00"],
    ["2026-12-02T08:30:00+01:00", "2026-12-02T08:30:00+01:00"],
    ["2026-10-24T22:00:00+02:00", "2026-10-25T08:00:00+01:00"],
    ["2027-03-27T22:00:00+01:00", "2027-03-28T08:00:00+02:00"],
    ["2028-02-28T23:30:00+01:00", "2028-02-29T08:00:00+01:00"],
  ])("%s becomes %s", (from, to) => {
    expect(outsideQuietHours(at(from), { fromHour: 21, toHour: 8 })).toBe(at(to));
  });
});

describe("the hours of the desk", () => {
  const desk = { days: [1, 2, 4], fromHour: 9, toHour: 17 };
  const mondays = { ...desk, days: [1] };
  const early = { ...desk, fromHour: 7 };

  it.each([
    ["Monday before it opens", desk, "2026-11-30T08:59:59", "2026-11-30T09:00:00"],
    ["as it opens", desk, "2026-11-30T09:00:00", "2026-11-30T09:00:00"],
    ["in its first hour", desk, "2026-11-30T09:30:00", "2026-11-30T09:30:00"],
    ["just before it closes", desk, "2026-11-30T16:59:59", "2026-11-30T16:59:59"],
    ["as it closes", desk, "2026-11-30T17:00:00", "2026-12-01T09:00:00"],
    ["Tuesday evening", desk, "2026-12-01T18:00:00", "2026-12-03T09:00:00"],
    ["Wednesday at noon", desk, "2026-12-02T12:00:00", "2026-12-03T09:00:00"],
    ["before the weekend", desk, "2026-12-03T17:00:00", "2026-12-07T09:00:00"],
    ["a week later, where it opens on Mondays", mondays, "2026-11-30T18:00:00", "2026-12-07T09:00:00"],
    ["open before the quiet hours are over", early, "2026-11-30T17:00:00", "2026-12-01T08:00:00"],
    ["never open", { ...desk, days: [] }, "2026-11-30T18:00:00", "2026-11-30T18:00:00"],
  ])("%s", (_, hours, from, to) => {
    expect(whenDeskIsThere(at(`${from}+01:00`), hours, { fromHour: 21, toHour: 8 })).toBe(at(`${to}+01:00`));
  });
});
