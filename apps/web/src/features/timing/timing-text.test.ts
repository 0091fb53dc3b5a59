import { loadTranslator } from "@omzien/i18n/server";
import { expect, test } from "vitest";
import { timingLines, timingText } from "./timing-text.ts";

const nl = loadTranslator("nl");
const moment = { date: "2025-06-04", from: "12:00", to: "17:00" };

test("a part of the day is called by its name, hours by the clock", () => {
  expect(timingText(nl, { kind: "once", moment })).toBe("Woensdag 4 juni 2025, 's middags");
  expect(timingText(nl, { kind: "once", moment: { ...moment, to: "13:30" } })).toBe(
    "Woensdag 4 juni 2025, van 12.00 tot 13.30 uur",
  );
});

test("a card names two moments, a page all of them", () => {
  const moments = ["2025-06-04", "2025-06-05", "2025-06-06"].map((date) => ({ ...moment, date }));
  expect(timingText(nl, { kind: "several", moments })).toBe(
    "Woensdag 4 juni 2025, 's middags; donderdag 5 juni 2025, 's middags …",
  );
  expect(timingLines(nl, { kind: "several", moments })).toHaveLength(3);
});
