import { expect, test } from "vitest";
import { onlyWith } from "./only-with.ts";
import { hasModule } from "./site.ts";

test("a part that the server does not name is not there; without a word of the server all of them are", () => {
  expect(hasModule({ modules: ["mandates"] }, "mandates")).toBe(true);
  expect(hasModule({ modules: ["mandates"] }, "helpOffers")).toBe(false);
  expect(hasModule({}, "helpOffers")).toBe(true);
});

test("a page of a part that is switched off is not found", () => {
  expect(() => onlyWith({ modules: ["mandates"] }, "mandates")).not.toThrow();
  expect(() => onlyWith({ modules: [] }, "mandates")).toThrow(expect.objectContaining({ isNotFound: true }));
});
