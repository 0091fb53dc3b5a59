import { moduleNames, type Modules } from "@omzien/contracts";
import type { Translator } from "@omzien/i18n";
import { queryOptions } from "@tanstack/react-query";
import { answerOf } from "../../../api/answer-of.ts";
import { api } from "../../../shell/api.ts";
import type { SettingDoor } from "../settings/setting-door.ts";

export function modulesDoor({ t }: Translator): SettingDoor<Modules> {
  return {
    id: "modules",
    page: "/beheer/onderdelen",
    get: () => answerOf(api.GET("/modules")),
    list: (query) => answerOf(api.GET("/modules/versions", { params: { query } })),
    write: (body, header) => answerOf(api.PUT("/modules/draft", { body, params: { header } })),
    publish: (body, header) => answerOf(api.POST("/modules/publications", { body, params: { header } })),
    lines: (modules) =>
      moduleNames.map((name) => ({
        key: name,
        label: t(`modules.${name}`),
        text: t(modules[name] ? "modules.on" : "modules.off"),
      })),
  };
}

/** What runs now in each part. */
export const modulesInUseQuery = queryOptions({
  queryKey: ["modules", "in-use"],
  queryFn: () => answerOf(api.GET("/modules/in-use")),
  staleTime: 0,
  gcTime: 0,
});
