import { createTranslator, loadNamespace } from "@omzien/i18n";
import { expect, test } from "vitest";
import { dataRows, dataRowsAloud, dataWords } from "./data-words.ts";

const timing = await loadNamespace("nl", "timing");
const words = createTranslator("nl", [
  timing,
  await loadNamespace("nl", "my-data"),
  await loadNamespace("nl", "consent"),
]);

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

test("codes that have words are said in words, and others stay as they are kept", () => {
  const row = {
    purpose: "need.show",
    status: "given",
    evidence: "phone",
    locale: "nl-x-formal",
    kind: "sign-in",
  };
  expect(dataRows(row, words).map((each) => each.words)).toEqual([
    "Wat een helper vooraf moet weten",
    "Ja",
    "Aan de telefoon",
    "Nederlands, beleefd",
    "sign-in",
  ]);
  expect(dataRows({ purpose: "not-known", languages: ["nl", "xx"] }, words)).toEqual([
    { key: "purpose", words: "not-known" },
    { key: "languages", words: "nl, xx" },
  ]);
});

test("numbers of the system are on paper, and are not read aloud", () => {
  const row = { id: "0197a1b2-0000-7000-8000-000000000001", body: "Tot morgen" };
  expect(dataRows(row, words)).toHaveLength(2);
  expect(dataRowsAloud(row, words)).toEqual([{ key: "body", words: "Tot morgen" }]);
});
