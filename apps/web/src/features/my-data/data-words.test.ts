import { createTranslator, loadNamespace } from "@omzien/i18n";
import { expect, test } from "vitest";
import { dataRows, dataWords } from "./data-words.ts";

const timing = await loadNamespace("nl", "timing");
const words = createTranslator("nl", [timing, { "my-data.yes": ["Ja"], "my-data.no": ["Nee"] }]);

test.each([
  [null, ""],
  ["Fatima", "Fatima"],
  [true, "Ja"],
  [3000, "3000"],
  ["2025-06-04", "4 juni 2025"],
  ["2025-06-04T10:00:00.000Z", "woensdag 4 juni 2025, om 12.00 uur"],
  [["nl", null, "ar"], "nl, ar"],
  [{ kind: "flexible" }, '{"kind":"flexible"}'],
  [
    { kind: "once", moment: { date: "2025-06-04", from: "12:00", to: "17:00" } },
    "Woensdag 4 juni 2025, 's middags",
  ],
])("%j is shown as %s", (value, text) => {
  expect(dataWords(value, words)).toBe(text);
});

test("what is empty leaves no hole", () => {
  expect(dataRows({ firstName: "Fatima", lastName: "", phone: null, needs: [] }, words)).toEqual([
    { key: "firstName", words: "Fatima" },
  ]);
});
