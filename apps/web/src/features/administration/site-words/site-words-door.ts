import { SiteWords } from "@omzien/contracts";
import type { Translator } from "@omzien/i18n";
import { answerOf } from "../../../api/answer-of.ts";
import { api } from "../../../shell/api.ts";
import type { SettingDoor } from "../settings/setting-door.ts";

/** In the order of the page. */
export const shortTexts = ["name", "slogan", "introduction", "phone", "phoneHours"] as const;
export const ownWordKeys = ["service", "coordinator"] as const;
export const longTexts = ["houseRules", "ownResponsibility", "insurance", "reciprocity"] as const;

/** The site's own words, in the words of the page. */
export function siteWordsDoor({ t }: Translator): SettingDoor<SiteWords> {
  const line = (key: (typeof shortTexts)[number] | (typeof longTexts)[number], text: string) => ({
    key,
    label: t(`site-words.${key}`),
    text,
  });
  return {
    id: "site-words",
    page: "/beheer/woorden",
    get: () => answerOf(api.GET("/site-words")),
    list: (query) => answerOf(api.GET("/site-words/versions", { params: { query } })),
    write: (body, header) => answerOf(api.PUT("/site-words/draft", { body, params: { header } })),
    publish: (body, header) => answerOf(api.POST("/site-words/publications", { body, params: { header } })),
    lines: (settings) => [
      ...shortTexts.map((key) => line(key, settings[key])),
      {
        key: "languages",
        label: t("site-words.languages"),
        text: settings.languages.map((each) => t(`site-words.language.${each}`)).join(", "),
      },
      ...ownWordKeys.map((key) => ({
        key: `words.${key}`,
        label: t(`site-words.words.${key}`),
        text: settings.words[key],
      })),
      ...longTexts.map((key) => line(key, settings[key])),
    ],
  };
}
