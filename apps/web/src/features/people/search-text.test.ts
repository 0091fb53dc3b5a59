import { expect, test } from "vitest";
import { guessPerson, searchText } from "./search-text.ts";

test.each([
  ["", undefined],
  [" f ", undefined],
  ["  Fatima   el  Idrissi ", "Fatima el Idrissi"],
  ["06 12", "06 12"],
])("%s is looked for as %s", (typed, text) => {
  expect(searchText(typed)).toBe(text);
});

test.each([
  ["Fatima", { firstName: "Fatima" }],
  ["Fatima el Idrissi", { firstName: "Fatima", lastName: "el Idrissi" }],
  ["06 12345678", { phone: "06 12345678" }],
  ["1234 ab", { postcode: "1234 AB" }],
  ["06 12", {}],
  ["", {}],
])("who was not found as %s begins as %j", (typed, person) => {
  expect(guessPerson(typed)).toEqual(person);
});
