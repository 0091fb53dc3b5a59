import { expect, test } from "vitest";
import {
  type Choices,
  choicesOf,
  mostPairs,
  pairKey,
  pairOf,
  pairsWith,
  tableAddress,
  withAllAsked,
  withChoice,
  withoutGone,
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

test("all that one press may ask are chosen, those that were chosen already among them", () => {
  const keys = Array.from({ length: mostPairs + 20 }, (_, number) => `r${number}.o`);
  const last = keys.at(-1) ?? "";
  const all = withAllAsked(withChoice({}, last, "ask"), keys);
  expect(pairsWith(all, "ask")).toHaveLength(mostPairs);
  expect(all[last]).toBe("ask");
  expect(withAllAsked(all, keys)).toEqual(all);
});

test("a pair that was kept and is gone can be let go; what the table shows stays as it was decided", () => {
  const [shown, gone, apart] = [pair, pairKey(fatima, nel), pairKey("0197-r2", nel)];
  const choices: Choices = { [shown]: "keep", [gone]: "keep", [apart]: "apart" };
  expect(withoutGone(choices, [shown])).toEqual({ [shown]: "keep", [apart]: "apart" });
});

test("choices are of one day: those of yesterday, and what is no choice, are nothing", () => {
  const kept = { day: "2026-12-01", choices: { [pair]: "ask", other: "gone" } };
  expect(choicesOf(kept, "2026-12-01")).toEqual({ [pair]: "ask" });
  expect(choicesOf(kept, "2026-12-02")).toEqual({});
  for (const nothing of [null, undefined, "x", {}, { day: "2026-12-01", choices: null }])
    expect(choicesOf(nothing, "2026-12-01")).toEqual({});
});
