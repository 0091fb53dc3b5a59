import type { ConductText } from "@omzien/contracts";
import type { Translator } from "@omzien/i18n";
import { answerOf } from "../../../api/answer-of.ts";
import { api } from "../../../shell/api.ts";
import type { SettingDoor } from "../settings/setting-door.ts";

export function conductTextDoor({ t }: Translator): SettingDoor<ConductText> {
  return {
    id: "conduct-text",
    page: "/beheer/gedragscode",
    get: () => answerOf(api.GET("/conduct-text")),
    list: (query) => answerOf(api.GET("/conduct-text/versions", { params: { query } })),
    write: (body, header) => answerOf(api.PUT("/conduct-text/draft", { body, params: { header } })),
    publish: (body, header) => answerOf(api.POST("/conduct-text/publications", { body, params: { header } })),
    lines: ({ nl, en, asksAgain }) => [
      { key: "nl", label: t("conduct-text.nl"), text: nl },
      { key: "en", label: t("conduct-text.en"), text: en },
      {
        key: "asksAgain",
        label: t("conduct-text.again"),
        text: t(asksAgain ? "conduct-text.again.yes" : "conduct-text.again.no"),
      },
    ],
  };
}
