import { type SearchRules, Urgency } from "@omzien/contracts";
import type { Translator } from "@omzien/i18n";
import { answerOf } from "../../../api/answer-of.ts";
import { api } from "../../../shell/api.ts";
import type { SettingDoor, SettingLine } from "../settings/setting-door.ts";

/** From calm to haste, as on the page. */
export const urgencies = Urgency.options;

/** Minutes in one unit of a field: hours, and minutes where help is needed today. */
export const unitMinutes = { normal: 60, soon: 60, today: 1 } as const satisfies Record<Urgency, number>;

export function searchRulesDoor(translator: Translator): SettingDoor<SearchRules> {
  return {
    id: "search-rules",
    page: "/beheer/zoeken",
    get: () => answerOf(api.GET("/search-rules")),
    list: (query) => answerOf(api.GET("/search-rules/versions", { params: { query } })),
    write: (body, header) => answerOf(api.PUT("/search-rules/draft", { body, params: { header } })),
    publish: (body, header) => answerOf(api.POST("/search-rules/publications", { body, params: { header } })),
    lines: (rules) => [
      ...urgencies.flatMap((urgency) => urgencyLines(translator, rules, urgency)),
      ...hourLines(translator, rules),
    ],
  };
}

function urgencyLines(
  { t, formatDuration }: Translator,
  { waves, ladder }: SearchRules,
  urgency: Urgency,
): SettingLine[] {
  const wave = waves[urgency];
  const steps = ladder[urgency];
  const texts = {
    chance: t("search-rules.percent", { percent: wave.chance }),
    least: String(wave.least),
    most: String(wave.most),
    wait: formatDuration(wave.waitMinutes),
    adjoining: formatDuration(steps.adjoiningMinutes),
    municipality: formatDuration(steps.municipalityMinutes),
  };
  const line = (name: keyof typeof texts) => ({
    key: `${urgency}.${name}`,
    label: t("search-rules.of", {
      urgency: t(`search-rules.urgency.${urgency}`),
      what: t(`search-rules.${name}`),
    }),
    text: texts[name],
  });
  return [line("chance"), line("least"), line("most"), line("wait"), line("adjoining"), line("municipality")];
}

function hourLines(
  { t, formatList, formatWeekday }: Translator,
  { quiet, desk, ringsWaitForDesk, restHours }: SearchRules,
): SettingLine[] {
  return [
    {
      key: "quiet",
      label: t("search-rules.quiet"),
      text: t("search-rules.hours", { from: quiet.fromHour, to: quiet.toHour }),
    },
    {
      key: "days",
      label: t("search-rules.days"),
      text: formatList(desk.days.map((day) => formatWeekday(day))),
    },
    {
      key: "desk",
      label: t("search-rules.desk"),
      text: t("search-rules.hours", { from: desk.fromHour, to: desk.toHour }),
    },
    {
      key: "rings",
      label: t("search-rules.rings"),
      text: t(ringsWaitForDesk ? "search-rules.rings.wait" : "search-rules.rings.any"),
    },
    {
      key: "rest",
      label: t("search-rules.rest"),
      text: t("search-rules.rest.hours", { hours: restHours }),
    },
  ];
}
