import { expect, test } from "vitest";
import { initialsOf } from "./initials.ts";

test.each([
  ["Fatima", "F"],
  ["Joost van den Berg", "JB"],
  ["Anneke de Vries-Öztürk", "AÖ"],
  ["buur", "B"],
  ["", ""],
  ["مريم", "م"],
])("%s is shown as %s", (name, initials) => {
  expect(initialsOf(name)).toBe(initials);
});
