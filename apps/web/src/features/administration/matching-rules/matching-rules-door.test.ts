import { MatchingRules } from "@omzien/contracts";
import { expect, test } from "vitest";
import { presetNames, presets } from "./matching-rules-door.ts";

test.each(presetNames)("the usual order of a %s lies within the rails and adds up", (name) => {
  const load = { openMatches: 3, asks30: 6 };
  expect(MatchingRules.safeParse({ weights: presets[name], load }).error?.issues ?? []).toEqual([]);
});
