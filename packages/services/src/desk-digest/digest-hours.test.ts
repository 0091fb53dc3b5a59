import { expect, test } from "vitest";
import { digestDay } from "./digest-hours.ts";

const usual = { days: [1, 2, 3, 4, 5], fromHour: 9, toHour: 17 };

test.each<[string, string | undefined, string]>([
  ["2026-12-01T07:59:59Z", undefined, "a minute before nine"],
  ["2026-12-01T08:00:00Z", "2026-12-01", "nine in winter"],
  ["2026-12-01T16:00:00Z", undefined, "the desk has closed"],
  ["2026-12-05T09:00:00Z", undefined, "a Saturday"],
  ["2026-03-30T06:59:59Z", undefined, "before nine, the Monday after the hour that never was"],
  ["2026-03-30T07:00:00Z", "2026-03-30", "nine in summer"],
  ["2026-10-26T07:00:00Z", undefined, "eight, the Monday after the hour that came twice"],
  ["2026-10-26T08:00:00Z", "2026-10-26", "nine in winter again"],
])("%s: %s (%s)", (now, day, _why) => {
  expect(digestDay(new Date(now), usual)).toBe(day);
});
