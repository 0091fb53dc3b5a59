import { z } from "zod";
import type { Urgency } from "./help.ts";
import { settingState, settingVersion, writeSettingDraft } from "./setting.ts";

type Range = readonly [least: number, most: number];

const hour = 60;
const day = 24 * hour;

/** How far a municipality may move each number of a wave: never one by one for ever, never everybody at once. */
export const waveRails = {
  chance: [30, 98],
  least: [1, 5],
  most: [1, 20],
  waitMinutes: {
    normal: [4 * hour, 2 * day],
    soon: [hour, 12 * hour],
    today: [10, 2 * hour],
  },
} as const satisfies {
  chance: Range;
  least: Range;
  most: Range;
  waitMinutes: Record<Urgency, Range>;
};

/** Minutes after opening between which each wider ring may open. */
export const ladderRails: Readonly<Record<Urgency, Range>> = {
  normal: [hour, 21 * day],
  soon: [30, 5 * day],
  today: [10, 8 * hour],
};

/** Whole hours; nobody can be asked between eleven in the evening and six in the morning. */
export const quietRails = { fromHour: [18, 23], toHour: [6, 10] } as const satisfies Record<string, Range>;

/** Every rail leaves the hour before one o'clock, so that there is always a moment on which a ring opens. */
export const deskRails = { fromHour: [7, 12], toHour: [13, 21] } as const satisfies Record<string, Range>;

export const restRails: Range = [24, 168];

const within = ([least, most]: Range) =>
  z.int({ error: "not_whole" }).min(least, { error: "out_of_range" }).max(most, { error: "out_of_range" });

const wave = (urgency: Urgency) =>
  z
    .strictObject({
      chance: within(waveRails.chance).meta({ description: "Percent: that at least one says yes." }),
      least: within(waveRails.least).meta({ description: "People asked at once, when so many fit." }),
      most: within(waveRails.most),
      waitMinutes: within(waveRails.waitMinutes[urgency]).meta({
        description: "What those who were asked have before others are.",
      }),
    })
    .refine(({ least, most }) => least <= most, { path: ["most"], error: "most_below_least" });

const steps = (urgency: Urgency) =>
  z
    .strictObject({
      adjoiningMinutes: within(ladderRails[urgency]).meta({ description: "After the request opened." }),
      municipalityMinutes: within(ladderRails[urgency]),
    })
    .refine(({ adjoiningMinutes, municipalityMinutes }) => adjoiningMinutes <= municipalityMinutes, {
      path: ["municipalityMinutes"],
      error: "ring_too_soon",
    });

/** How many helpers are asked at once, how long is waited, when it is asked further away, and at what hours. */
export const SearchRules = z
  .strictObject({
    waves: z.strictObject({ normal: wave("normal"), soon: wave("soon"), today: wave("today") }),
    ladder: z.strictObject({ normal: steps("normal"), soon: steps("soon"), today: steps("today") }),
    quiet: z
      .strictObject({ fromHour: within(quietRails.fromHour), toHour: within(quietRails.toHour) })
      .meta({ description: "Local hours; nobody is asked between them." }),
    desk: z
      .strictObject({
        days: z
          .array(z.int().min(1).max(7))
          .min(1, { error: "required" })
          .max(7)
          .refine((days) => new Set(days).size === days.length, { error: "unknown_value" })
          .meta({ description: "1 is Monday." }),
        fromHour: within(deskRails.fromHour),
        toHour: within(deskRails.toHour),
      })
      .meta({ description: "When somebody is at the desk." }),
    ringsWaitForDesk: z.boolean().meta({
      description:
        "Asking further away begins while somebody is at the desk; help of today never waits for it.",
    }),
    restHours: within(restRails).meta({
      description: "How long a helper is left in peace after an ask; not where help is needed today.",
    }),
  })
  .meta({ id: "SearchRules" });
export type SearchRules = z.infer<typeof SearchRules>;

/** Source: domain rules, B.5 and B.6. */
export const usualSearchRules: SearchRules = {
  waves: {
    normal: { chance: 60, least: 1, most: 6, waitMinutes: 12 * hour },
    soon: { chance: 80, least: 1, most: 10, waitMinutes: 3 * hour },
    today: { chance: 95, least: 1, most: 15, waitMinutes: 30 },
  },
  ladder: {
    normal: { adjoiningMinutes: 3 * day, municipalityMinutes: 5 * day },
    soon: { adjoiningMinutes: day, municipalityMinutes: 40 * hour },
    today: { adjoiningMinutes: hour, municipalityMinutes: 2 * hour },
  },
  quiet: { fromHour: 21, toHour: 8 },
  desk: { days: [1, 2, 3, 4, 5], fromHour: 9, toHour: 17 },
  ringsWaitForDesk: false,
  restHours: 48,
};

export const SearchRulesVersion = settingVersion(SearchRules, "SearchRulesVersion");
export const SearchRulesState = settingState(SearchRulesVersion, "SearchRulesState");
export const WriteSearchRulesDraft = writeSettingDraft(SearchRules);

export const TrySearchRules = z.strictObject({
  settings: SearchRules,
  days: z.union([z.literal(60), z.literal(90)]),
});
export type TrySearchRules = z.infer<typeof TrySearchRules>;

const RingTrial = z.object({
  requests: z.int().meta({ description: "For how many requests this ring would have opened." }),
  medianHours: z.number().nullable().meta({ description: "After opening; null where it never did." }),
});

const SearchFigures = z.object({
  askedPerRequest: z.number().nullable().meta({ description: "On average, one decimal." }),
  people: z.int().meta({ description: "Different helpers asked." }),
  found: z.int().meta({ description: "Requests for which somebody would likely have said yes." }),
  medianHoursToYes: z.number().nullable(),
  adjoining: RingTrial,
  municipality: RingTrial,
});
export type SearchFigures = z.infer<typeof SearchFigures>;

/** What the rules of now and other rules would have done with earlier requests; numbers only. */
export const SearchTrial = z
  .object({
    requests: z.int().meta({ description: "Looked at, spread evenly over the days." }),
    ofRequests: z.int().meta({ description: "All that were opened in those days and looked for helpers." }),
    held: SearchFigures.meta({ description: "By the rules that hold." }),
    tried: SearchFigures.meta({ description: "By the other ones." }),
  })
  .meta({ id: "SearchTrial" });
export type SearchTrial = z.infer<typeof SearchTrial>;
