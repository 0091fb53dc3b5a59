import { createTranslator, loadNamespace } from "@omzien/i18n";
import { expect, test } from "vitest";
import { stepText } from "./step-text.ts";

const words = createTranslator("nl", [await loadNamespace("nl", "search-course")]);
const place = { siteName: "Tilburg", nearbyAreas: [] };
const asked = {
  id: "0197-s1",
  at: "2026-12-01T10:00:00.000Z",
  kind: "asked",
  by: "search",
  ring: "municipality",
  asked: 1,
  until: null,
  elsewhere: null,
  reply: null,
} as const;

test("a wave tells how far it went; whom the desk chose may live anywhere", () => {
  expect(stepText(words, asked, place)).toBe("We vroegen 1 persoon in heel Tilburg.");
  expect(stepText(words, { ...asked, by: "desk", ring: null }, place)).toBe("We vroegen 1 persoon.");
});
