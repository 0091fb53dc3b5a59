import type { HelpKind, HelpKinds } from "@omzien/contracts";
import type { Translator } from "@omzien/i18n";
import { answerOf } from "../../../api/answer-of.ts";
import { api } from "../../../shell/api.ts";
import type { SettingDoor, SettingLine } from "../settings/setting-door.ts";

export function helpKindsDoor(translator: Translator): SettingDoor<HelpKinds> {
  return {
    id: "help-kinds",
    page: "/beheer/soorten-hulp",
    get: () => answerOf(api.GET("/help-kinds")),
    list: (query) => answerOf(api.GET("/help-kinds/versions", { params: { query } })),
    write: (body, header) => answerOf(api.PUT("/help-kinds/draft", { body, params: { header } })),
    publish: (body, header) => answerOf(api.POST("/help-kinds/publications", { body, params: { header } })),
    lines: (settings) => linesOf(translator, settings),
  };
}

function linesOf({ t }: Translator, { groups, notOffered, trainings }: HelpKinds): SettingLine[] {
  const line = (kind: HelpKind, key: string, place: number): SettingLine => ({
    key: kind.id ?? key,
    label: kind.name.nl,
    text: [
      t("help-kinds.place", { place: place + 1 }),
      kind.name.nl,
      kind.name.en,
      kind.hint.nl,
      t(`help-kinds.weight.${kind.weight}`),
      kind.vogRequired ? t("help-kinds.vog") : "",
      kind.hidden ? t("help-kinds.hidden") : "",
    ]
      .filter((part) => part !== "")
      .join(" · "),
  });
  return [
    ...groups.flatMap((group, index) => [
      line(group, `new-${index}`, index),
      ...group.children.map((child, place) => line(child, `new-${index}-${place}`, place)),
    ]),
    ...notOffered.map(({ what, instead }, index) => ({
      key: `not-${index}`,
      label: t("help-kinds.not.title"),
      text: `${what} · ${instead}`,
    })),
    ...trainings.map(({ id, name, hidden }, index) => ({
      key: id ?? `training-${index}`,
      label: t("help-kinds.training.title"),
      text: [name.nl, name.en, hidden ? t("help-kinds.hidden") : ""]
        .filter((part) => part !== "")
        .join(" · "),
    })),
  ];
}
