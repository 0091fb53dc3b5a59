import { expect, test } from "vitest";
import { tendedInWords } from "./tend.ts";

test("what was done is told in a line each; nothing is told as well", () => {
  expect(tendedInWords({ spares: 0, abandoned: [], orphans: [] }, 0)).toEqual(["There was nothing to do."]);
  expect(tendedInWords({ spares: 2, abandoned: [], orphans: ["t_copycopycopy"] }, 2)).toEqual([
    "2 spare municipalities of an older version were removed.",
    "Schema t_copycopycopy belongs to no municipality; look whether it may go.",
    "2 spare municipalities were made.",
  ]);
});
