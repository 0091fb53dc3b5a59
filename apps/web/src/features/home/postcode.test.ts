import { expect, test } from "vitest";
import { normalPostcode } from "./postcode.ts";

test.each([
  ["1234 ab", "1234AB"],
  [" 1234AB ", "1234AB"],
  ["1234", "1234"],
  ["0234 AB", undefined],
  ["12345", undefined],
  ["", undefined],
])("%s is read as %s", (typed, postcode) => {
  expect(normalPostcode(typed)).toBe(postcode);
});
