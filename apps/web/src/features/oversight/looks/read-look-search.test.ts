import { expect, test } from "vitest";
import { lookHref, readLookSearch } from "./read-look-search.ts";

const id = "01890000-0000-7000-8000-000000000000";

test("an address keeps a search, and reading it again gives the same", () => {
  const search = { wie: id, van: "2026-11-01", tot: "2026-11-30", waarom: "call-task", niveau: "sensitive" };
  const address = new URL(lookHref(readLookSearch(search)), "https://site.test");
  expect(readLookSearch(Object.fromEntries(address.searchParams))).toEqual(search);
});

test("what is not right in an address is left out", () => {
  expect(readLookSearch({ wie: "x", van: "gisteren", waarom: "<b>", niveau: "hoog", tot: "" })).toEqual({});
  expect(lookHref({})).toBe("/toezicht/wie-keek");
});
