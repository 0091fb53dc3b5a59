import { expect, test } from "vitest";
import { isLongerRest } from "./longer-rest.ts";

const now = new Date("2026-11-30T23:30:00Z");
const rests = [1, 2, 4] as const;
const offered = (isPaused: boolean, pausedUntil: string | null) =>
  rests.filter((weeks) => isLongerRest({ isPaused, pausedUntil }, weeks, now));

test("a rest is offered that lasts longer than the pause that runs, by the calendar at home", () => {
  expect(offered(false, null)).toEqual([1, 2, 4]);
  expect(offered(true, null)).toEqual([]);
  // It is 1 December at home already: two weeks end on the 15th.
  expect(offered(true, "2026-12-13T23:00:00Z")).toEqual([2, 4]);
  expect(offered(true, "2026-12-14T23:00:00Z")).toEqual([4]);
  expect(offered(true, "2027-02-01T00:00:00Z")).toEqual([]);
});
