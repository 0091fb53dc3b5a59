import { expect, test } from "vitest";
import { movedBy, newKind, placesIn } from "./kinds-edit.ts";

test("a kind moves one place, and stays at the edge", () => {
  expect(movedBy(["a", "b", "c"], 1, -1)).toEqual(["b", "a", "c"]);
  expect(movedBy(["a", "b", "c"], 1, 1)).toEqual(["a", "c", "b"]);
  expect(movedBy(["a", "b"], 0, -1)).toEqual(["a", "b"]);
  expect(movedBy(["a", "b"], 1, 1)).toEqual(["a", "b"]);
});

test("every kind and every line has its own place for a fault", () => {
  const kinds = {
    groups: [{ ...newKind(), children: [newKind(), newKind()] }],
    notOffered: [{ what: "", instead: "" }],
    trainings: [{ id: null, name: { nl: "", en: "" }, hidden: false }],
  };
  const ids = placesIn(kinds).map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids).toContain("kind-0-1-name");
});
