import { expect, test } from "vitest";
import { endOfDay, localInstant } from "./local-time.ts";

test.each([
  ["an ordinary day", "2026-11-30", "2026-11-30T23:00:00.000Z"],
  ["the day that lasts 23 hours", "2026-03-29", "2026-03-29T22:00:00.000Z"],
  ["the day that lasts 25 hours", "2026-10-25", "2026-10-25T23:00:00.000Z"],
  ["the last day of a leap year's February", "2028-02-29", "2028-02-29T23:00:00.000Z"],
  ["the last date of four digits", "9999-12-31", "9999-12-31T22:59:59.999Z"],
])("%s ends", (_, date, end) => {
  expect(endOfDay(date).toISOString()).toBe(end);
});

test.each(["0000-01-01", "0001-01-01", "1969-12-31", "9999-12-31"])("%s begins", (date) => {
  expect(localInstant(date, "00:00").getTime()).toBeLessThan(endOfDay(date).getTime());
});
