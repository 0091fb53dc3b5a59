import { expect, test } from "vitest";
import { applyMask, type MaskId } from "./index.ts";

const siblings = { pseudonym: "Merel", areaName: "Zuid" };

test.each([
  ["pseudonym", "Fatima", "Merel"],
  ["initial", "fatima", "F."],
  ["initial", "élise", "É."],
  ["postcode-4", "5038 AB", "5038"],
  ["street-only", "Stationsstraat 12-b", "Stationsstraat"],
  ["area-only", "Stationsstraat 12-b", "Zuid"],
  ["phone-tail", "06-12345612", "06-****12"],
  ["phone-tail", "+31612345612", "06-****12"],
  ["phone-tail", "013 555 01 44", "****44"],
  ["phone-tail", "112", "****"],
  ["email-initial", "Fatima@example.nl", "f***@***"],
] as const)("%s of %s is %s", (mask: MaskId, value, shown) => {
  expect(applyMask(mask, value, siblings)).toBe(shown);
});

test.each([
  ["pseudonym", "Merel"],
  ["pseudonym", "mer"],
  ["postcode-4", "5038"],
  ["postcode-4", "B-1000"],
  ["street-only", "Stationsstraat"],
  ["street-only", "12"],
  ["initial", "é"],
  ["initial", ""],
  ["initial", null],
  ["phone-tail", 612345612],
  ["phone-tail", "*"],
  ["area-only", { street: "Stationsstraat" }],
] as const)("%s of %j has no safe form, and is left out", (mask: MaskId, value) => {
  expect(applyMask(mask, value, siblings)).toBeUndefined();
});

test("without a pseudonym or a neighbourhood at hand there is nothing to put in its place", () => {
  expect(applyMask("pseudonym", "Fatima", {})).toBeUndefined();
  expect(applyMask("area-only", "Stationsstraat 12", { areaName: 7 })).toBeUndefined();
});
