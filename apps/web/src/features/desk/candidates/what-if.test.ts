import { expect, test } from "vitest";
import { asAsked, isSupposing, queryOf, whatIfOf } from "./what-if.ts";

test("what is as asked is not sent, and supposes nothing", () => {
  expect(queryOf(asAsked)).toEqual({});
  expect(isSupposing(asAsked)).toBe(false);
});

test("further is more metres, and near is no more than so many", () => {
  expect(queryOf({ ...asAsked, distance: "+3000" })).toEqual({ extraMetres: 3000 });
  expect(queryOf({ ...asAsked, distance: "1000" })).toEqual({ withinMetres: 1000 });
});

test("every choice is sent under its own name", () => {
  const whatIf = { ...asAsked, time: "any", ring: "adjoining", language: "shared", need: "stairs" } as const;
  expect(queryOf(whatIf)).toEqual({ time: "any", ring: "adjoining", language: "shared", need: "stairs" });
  expect(isSupposing(whatIf)).toBe(true);
});

test("a question to the asker is one choice", () => {
  const easing = { added: 3, extraMetres: null, ring: null };
  expect(whatIfOf({ ...easing, kind: "time" })).toEqual({ ...asAsked, time: "any" });
  expect(whatIfOf({ ...easing, kind: "distance", extraMetres: 1000 })).toEqual({
    ...asAsked,
    distance: "+1000",
  });
  expect(whatIfOf({ ...easing, kind: "area", ring: "municipality" })).toEqual({
    ...asAsked,
    ring: "municipality",
  });
});
