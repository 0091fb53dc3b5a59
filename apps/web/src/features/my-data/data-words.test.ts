import { createTranslator } from "@omzien/i18n";
import { expect, test } from "vitest";
import { dataRows, dataWords } from "./data-words.ts";

const words = createTranslator("nl", [{ "my-data.yes": ["Ja"], "my-data.no": ["Nee"] }]);

test.each([
  [null, ""],
  ["Fatima", "Fatima"],
  [true, "Ja"],
  [3000, "3000"],
  ["2025-06-04", "4 juni 2025"],
  ["2025-06-04T10:00:00.000Z", "woensdag 4 juni 2025, om 12.00 uur"],
  [["nl", null, "ar"], "nl, ar"],
  [{ kind: "flexible" }, '{"kind":"flexible"}'],
])("%j is shown as %s", (value, text) => {
  expect(dataWords(value, words)).toBe(text);
});

test("what is empty leaves no hole", () => {
  expect(dataRows({ firstName: "Fatima", lastName: "", phone: null, needs: [] }, words)).toEqual([
    { key: "firstName", words: "Fatima" },
  ]);
});
