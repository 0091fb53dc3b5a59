import { expect, test } from "vitest";
import { phoneText } from "./phone-text.ts";

test.each([
  ["+31612345678", "06 12345678"],
  ["+31301234567", "030 123 4567"],
  ["+31318123456", "0318 123456"],
  ["+4915112345678", "+4915112345678"],
])("%s reads as %s", (kept, shown) => {
  expect(phoneText(kept)).toBe(shown);
});
