import { type InformationPacket, packetParts } from "@omzien/contracts";
import type { Translator } from "@omzien/i18n";
import { answerOf } from "../../../api/answer-of.ts";
import { api } from "../../../shell/api.ts";
import type { SettingDoor } from "../settings/setting-door.ts";

/** In the order of the page. */
export const packetLanguages = ["nl", "en"] as const;

export function informationPacketDoor({ t }: Translator): SettingDoor<InformationPacket> {
  return {
    id: "information-packet",
    page: "/beheer/informatiepakket",
    get: () => answerOf(api.GET("/information-packet")),
    list: (query) => answerOf(api.GET("/information-packet/versions", { params: { query } })),
    write: (body, header) => answerOf(api.PUT("/information-packet/draft", { body, params: { header } })),
    publish: (body, header) =>
      answerOf(api.POST("/information-packet/publications", { body, params: { header } })),
    lines: (settings) => [
      ...packetLanguages.flatMap((language) =>
        packetParts.map((part) => ({
          key: `${language}.${part}`,
          label: t(`packet.in.${language}`, { what: t(`packet.${part}`) }),
          text: settings[language][part],
        })),
      ),
      {
        key: "readsAgain",
        label: t("packet.again"),
        text: t(settings.readsAgain ? "packet.again.yes" : "packet.again.no"),
      },
    ],
  };
}
