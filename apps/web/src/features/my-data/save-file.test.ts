import { expect, test } from "vitest";
import { bytesOf, fileName, jsonFile } from "./save-file.ts";

const madeAt = "2026-06-04T10:00:00Z";

test.each([
  ["Zorgvallei", "zorgvallei-2026-06-04.json"],
  ["’s-Hertogenbosch & Súdwest/Fryslân", "s-hertogenbosch-sudwest-fryslan-2026-06-04.json"],
  ["***", "omzien-2026-06-04.json"],
])("the data of %s are kept as %s", (site, name) => {
  expect(fileName({ site, madeAt, ending: "json" })).toBe(name);
});

test("a file for computers holds the value alone, and says what it is", () => {
  const made = { site: "Zorgvallei", madeAt, document: { "@graph": ["één"] } };
  const file = jsonFile(made, "jsonld", made.document);
  expect(file).toMatchObject({ site: "Zorgvallei", madeAt, type: "application/ld+json" });
  expect(JSON.parse(String(file.content))).toEqual({ "@graph": ["één"] });
});

test("every byte of a PDF comes through as it was sent", () => {
  const bytes = Uint8Array.from({ length: 256 }, (_, value) => value);
  expect(bytesOf(btoa(String.fromCharCode(...bytes)))).toEqual(bytes);
});
