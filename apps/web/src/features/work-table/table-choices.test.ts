import { expect, test } from "vitest";
import {
  type Choices,
  choicesOf,
  mostPairs,
  pairKey,
  pairOf,
  pairsWith,
  tableAddress,
  withChoice,
} from "./table-choices.ts";

const [fatima, joost, nel] = ["0197-r1", "0197-o1", "0197-o2"];
const pair = pairKey(fatima, joost);

test("a pair that is to be asked stays together, one that is set apart is not proposed, and either can be taken back", () => {
  const asked = withChoice({}, pair, "ask");
  expect(tableAddress(asked)).toEqual({ apart: "", kept: pair });
  const apart = withChoice(asked, pair, "apart");
  expect(tableAddress(apart)).toEqual({ apart: pair, kept: "" });
  expect(withChoice(apart, pair, null)).toEqual({});
  expect(pairOf(pair)).toEqual({ helpRequestId: fatima, offerId: joost });
});

test("what is too much for an address goes, the oldest first, and nothing that is to be asked", () => {
  let choices: Choices = { [pairKey(fatima, nel)]: "keep" };
  for (let number = 0; number <= mostPairs; number++) choices = withChoice(choices, `r${number}.o`, "apart");
  expect(pairsWith(choices, "apart")).toHaveLength(mostPairs);
  expect(pairsWith(choices, "apart")[0]).toBe("r1.o");
  expect(pairsWith(choices, "keep")).toHaveLength(1);
});

test("choices are of one day: those of yesterday, and what is no choice, are nothing", () => {
  const kept = { day: "2026-12-01", choices: { [pair]: "ask", other: "gone" } };
  expect(choicesOf(kept, "2026-12-01")).toEqual({ [pair]: "ask" });
  expect(choicesOf(kept, "2026-12-02")).toEqual({});
  for (const nothing of [null, undefined, "x", {}, { day: "2026-12-01", choices: null }])
    expect(choicesOf(nothing, "2026-12-01")).toEqual({});
});
