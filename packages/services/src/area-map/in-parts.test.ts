import { expect, test } from "vitest";
import { inParts } from "./in-parts.ts";

test("every row comes once, in order, never more than a thousand together", () => {
  const rows = Array.from({ length: 2_001 }, (_, at) => at);
  expect(inParts(rows).map(({ length }) => length)).toEqual([1_000, 1_000, 1]);
  expect(inParts(rows).flat()).toEqual(rows);
  expect(inParts([])).toEqual([]);
});
