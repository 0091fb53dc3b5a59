import { expect, test } from "vitest";
import { changesBetween } from "./setting-door.ts";

const line = (key: string, text: string) => ({ key, label: key.toUpperCase(), text });

test("what changed is told in the order of the page, with what came and what went", () => {
  const before = [line("name", "Tilburg"), line("phone", "013"), line("gone", "weg")];
  const after = [line("phone", "014"), line("name", "Tilburg"), line("new", "erbij")];
  expect(changesBetween(before, after)).toEqual([
    { key: "phone", label: "PHONE", before: "013", after: "014" },
    { key: "new", label: "NEW", before: "", after: "erbij" },
    { key: "gone", label: "GONE", before: "weg", after: "" },
  ]);
  expect(changesBetween(after, after)).toEqual([]);
});
