import { expect, test } from "vitest";
import { textBlocks } from "./text-blocks.ts";

test("a code of conduct keeps its numbered rules, also with blank lines between them", () => {
  expect(
    textBlocks("Zo gaan we met elkaar om.\n\n1. Nee mag altijd.\n\n2. We doen wat we\nafspreken."),
  ).toEqual([
    { kind: "paragraph", text: "Zo gaan we met elkaar om." },
    { kind: "numbers", items: ["Nee mag altijd.", "We doen wat we"] },
    { kind: "paragraph", text: "afspreken." },
  ]);
});

test("headings, bullets and lines that belong together", () => {
  expect(textBlocks("# Samen\nEen regel\nen nog een.\n- Koffie\n- Thee")).toEqual([
    { kind: "heading", text: "Samen" },
    { kind: "paragraph", text: "Een regel en nog een." },
    { kind: "bullets", items: ["Koffie", "Thee"] },
  ]);
});

test("markup stays text", () => {
  expect(textBlocks("<script>alert(1)</script>")).toEqual([
    { kind: "paragraph", text: "<script>alert(1)</script>" },
  ]);
});
