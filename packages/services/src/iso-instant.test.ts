import { expect, test } from "vitest";
import { isoInstant } from "./iso-instant.ts";

const day = 86_400_000;

test("gives what toISOString gives: in any year, before and after 1970, around midnight, in any order", () => {
  const edges = [
    -1,
    0,
    1,
    day - 1,
    day,
    -day,
    -day - 1,
    951_782_400_000,
    253_402_300_799_999,
    -62_198_755_200_000,
  ];
  const spread = Array.from({ length: 5_000 }, (_, index) => Math.round(Math.sin(index) * 8.64e15));
  const near = Array.from({ length: 5_000 }, (_, index) => 1_795_000_000_000 + index * 997 * 1_013);
  for (const time of [...edges, ...spread, ...near]) {
    const instant = new Date(time);
    expect(isoInstant(instant)).toBe(instant.toISOString());
  }
});

test("refuses an invalid date, also after a valid one", () => {
  isoInstant(new Date(0));
  expect(() => isoInstant(new Date(Number.NaN))).toThrow(RangeError);
  expect(isoInstant(new Date(0))).toBe("1970-01-01T00:00:00.000Z");
});
