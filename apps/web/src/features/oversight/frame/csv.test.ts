import { expect, test } from "vitest";
import { csvOf } from "./csv.ts";

test("rows open in a spreadsheet as they are: commas, quotes and new lines stay in their cell", () => {
  expect(csvOf(["Wie", "Wat"], [["Buur 7K", 'adres, "thuis"\nboven']])).toBe(
    '\uFEFF"Wie","Wat"\r\n"Buur 7K","adres, ""thuis""\nboven"\r\n',
  );
});

test.each(["=1+1", "+31", "-1", "@SUM(A1)", "\tx"])("%j is a text and no formula", (text) => {
  expect(csvOf(["a"], [[text]])).toContain(`"'${text}"`);
});
