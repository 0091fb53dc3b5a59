import { MatchingRules, presetWeights } from "@omzien/contracts";
import { expect, test } from "vitest";
import { presetNames } from "./matching-rules-door.ts";

test.each(presetNames)("the usual order of a %s lies within the rails and adds up", (name) => {
  const load = { openMatches: 3, asks30: 6 };
  expect(MatchingRules.safeParse({ weights: presetWeights[name], load }).error?.issues ?? []).toEqual([]);
});
