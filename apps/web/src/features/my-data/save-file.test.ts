import { expect, test } from "vitest";
import { fileName } from "./save-file.ts";

test.each([
  ["Zorgvallei", "zorgvallei-2026-06-04.json"],
  ["’s-Hertogenbosch & Súdwest/Fryslân", "s-hertogenbosch-sudwest-fryslan-2026-06-04.json"],
  ["***", "omzien-2026-06-04.json"],
])("the data of %s are kept as %s", (site, name) => {
  expect(fileName(site, "2026-06-04T10:00:00Z", "json")).toBe(name);
});
