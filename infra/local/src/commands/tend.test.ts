import { parseTenantId } from "@omzien/db";
import { expect, test } from "vitest";
import { tendedInWords } from "./tend.ts";

const quiet = { spares: 0, abandoned: [], orphans: [] };

test("what was done is told in a line each; nothing is told as well", () => {
  expect(tendedInWords({ destroyed: [], reaped: quiet, made: 0 })).toEqual(["There was nothing to do."]);
  const reaped = { spares: 2, abandoned: [parseTenantId("aaaaaaaaaaaa")], orphans: ["t_copycopycopy"] };
  expect(tendedInWords({ destroyed: [], reaped, made: 2 })).toEqual([
    "2 spare municipalities of an older version were removed.",
    "aaaaaaaaaaaa was never finished; nobody went on with it, and it was removed.",
    "Schema t_copycopycopy belongs to no municipality; look whether it may go.",
    "2 spare municipalities were made.",
  ]);
});
