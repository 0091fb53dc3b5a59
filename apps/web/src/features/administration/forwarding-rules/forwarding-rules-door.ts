import type { ForwardingRules } from "@omzien/contracts";
import type { Translator } from "@omzien/i18n";
import { answerOf } from "../../../api/answer-of.ts";
import { api } from "../../../shell/api.ts";
import type { SettingDoor } from "../settings/setting-door.ts";

export const directions = ["sends", "receives"] as const;

export function forwardingRulesDoor({ t }: Translator): SettingDoor<ForwardingRules> {
  return {
    id: "forwarding-rules",
    page: "/beheer/andere-gemeenten",
    get: () => answerOf(api.GET("/forwarding-rules")),
    list: (query) => answerOf(api.GET("/forwarding-rules/versions", { params: { query } })),
    write: (body, header) => answerOf(api.PUT("/forwarding-rules/draft", { body, params: { header } })),
    publish: (body, header) =>
      answerOf(api.POST("/forwarding-rules/publications", { body, params: { header } })),
    lines: (rules) =>
      directions.map((direction) => ({
        key: direction,
        label: t(`forwarding-rules.${direction}`),
        text: t(rules[direction] ? "forwarding-rules.on" : "forwarding-rules.off"),
      })),
  };
}
