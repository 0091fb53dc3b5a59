import { z } from "zod";
import { settingState, settingVersion, writeSettingDraft } from "./setting.ts";

/** What helpers are put in order by. */
export const matchingFactors = [
  "distance",
  "availability",
  "interest",
  "bond",
  "fairness",
  "freshness",
  "reciprocity",
  "language",
  "responsiveness",
] as const;
export type MatchingFactor = (typeof matchingFactors)[number];

type Range = readonly [least: number, most: number];

/**
 * How far a municipality may move each weight. Fairness cannot be switched off, and what somebody gave or received
 * stays a detail. Source: domain rules, B.4.
 */
export const weightRails: Readonly<Record<MatchingFactor, Range>> = {
  distance: [5, 35],
  availability: [5, 30],
  interest: [5, 25],
  bond: [0, 20],
  fairness: [10, 40],
  freshness: [0, 10],
  reciprocity: [0, 5],
  language: [0, 10],
  responsiveness: [0, 10],
};

/** How far a municipality may move each cap on the load of a helper. */
export const loadRails = { openMatches: [1, 10], asks30: [2, 8] } as const satisfies Record<string, Range>;

const within = ([least, most]: Range) =>
  z.int({ error: "not_whole" }).min(least, { error: "out_of_range" }).max(most, { error: "out_of_range" });

const Weights = z.strictObject({
  distance: within(weightRails.distance),
  availability: within(weightRails.availability),
  interest: within(weightRails.interest),
  bond: within(weightRails.bond),
  fairness: within(weightRails.fairness),
  freshness: within(weightRails.freshness),
  reciprocity: within(weightRails.reciprocity),
  language: within(weightRails.language),
  responsiveness: within(weightRails.responsiveness),
});

/** In what order helpers are proposed, and how much is asked of one. */
export const MatchingRules = z
  .strictObject({
    weights: Weights.refine(
      (weights) => Object.values(weights).reduce((sum, weight) => sum + weight, 0) === 100,
      { error: "weights_sum" },
    ).meta({ description: "Together 100." }),
    load: z.strictObject({
      openMatches: within(loadRails.openMatches).meta({ description: "People helped at the same time." }),
      asks30: within(loadRails.asks30).meta({ description: "Times asked in thirty days." }),
    }),
  })
  .meta({ id: "MatchingRules" });
export type MatchingRules = z.infer<typeof MatchingRules>;

export const MatchingRulesVersion = settingVersion(MatchingRules, "MatchingRulesVersion");
export const MatchingRulesState = settingState(MatchingRulesVersion, "MatchingRulesState");
export const WriteMatchingRulesDraft = writeSettingDraft(MatchingRules);

/** What other rules would have done with the latest requests; numbers only. */
export const MatchingTrial = z
  .object({
    requests: z.int().meta({ description: "The latest ones for which somebody fits." }),
    otherFirst: z.int().meta({ description: "Of these, how many would have had somebody else first." }),
    otherThree: z.int().meta({ description: "How many would have had other people among the first three." }),
    peopleNow: z
      .int()
      .meta({ description: "Different helpers among all first threes, by the rules of now." }),
    peopleThen: z.int(),
    mostNow: z.int().meta({ description: "First threes that the most wanted helper stands in." }),
    mostThen: z.int(),
  })
  .meta({ id: "MatchingTrial" });
export type MatchingTrial = z.infer<typeof MatchingTrial>;
