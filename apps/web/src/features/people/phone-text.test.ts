import { expect, test } from "vitest";
import { phoneText } from "./phone-text.ts";

test.each([
  ["+31612345678", "06 12 34 56 78"],
  ["+31301234567", "0301234567"],
  ["+32470123456", "+32470123456"],
])("%s is read as %s", (kept, read) => {
  expect(phoneText(kept)).toBe(read);
});
