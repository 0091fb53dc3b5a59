import { type MatchingFactor, type MatchingRules, matchingFactors } from "@omzien/contracts";
import type { Translator } from "@omzien/i18n";
import { answerOf } from "../../../api/answer-of.ts";
import { api } from "../../../shell/api.ts";
import type { SettingDoor } from "../settings/setting-door.ts";

export const loads = ["openMatches", "asks30"] as const;

export function matchingRulesDoor({ t }: Translator): SettingDoor<MatchingRules> {
  return {
    id: "matching-rules",
    page: "/beheer/volgorde",
    get: () => answerOf(api.GET("/matching-rules")),
    list: (query) => answerOf(api.GET("/matching-rules/versions", { params: { query } })),
    write: (body, header) => answerOf(api.PUT("/matching-rules/draft", { body, params: { header } })),
    publish: (body, header) =>
      answerOf(api.POST("/matching-rules/publications", { body, params: { header } })),
    lines: ({ weights, load }) => [
      ...matchingFactors.map((factor) => ({
        key: factor,
        label: t(`matching-rules.factor.${factor}`),
        text: String(weights[factor]),
      })),
      ...loads.map((key) => ({ key, label: t(`matching-rules.load.${key}`), text: String(load[key]) })),
    ],
  };
}

/** Kinds of project, and what each finds more important; the rest stays as it usually is. */
export const presets: Readonly<Record<string, MatchingRules["weights"]>> = {
  usual: weightsOf({}),
  network: weightsOf({ bond: 20, distance: 15, availability: 10 }),
  jobs: weightsOf({ availability: 30, bond: 0, distance: 15 }),
  village: weightsOf({ distance: 5, availability: 20, interest: 20, bond: 15 }),
  charity: weightsOf({ reciprocity: 0, fairness: 25 }),
  mutual: weightsOf({ bond: 15, interest: 10 }),
};
export type Preset = "usual" | "network" | "jobs" | "village" | "charity" | "mutual";
export const presetNames: readonly Preset[] = ["usual", "network", "jobs", "village", "charity", "mutual"];

function weightsOf(changed: Partial<Record<MatchingFactor, number>>): MatchingRules["weights"] {
  return {
    distance: 20,
    availability: 15,
    interest: 15,
    bond: 10,
    fairness: 20,
    freshness: 5,
    reciprocity: 5,
    language: 4,
    responsiveness: 6,
    ...changed,
  };
}
