import { type MatchingRules, matchingFactors, ProjectPreset } from "@omzien/contracts";
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

export type Preset = ProjectPreset | "usual";
export const presetNames: readonly Preset[] = ["usual", ...ProjectPreset.options];
