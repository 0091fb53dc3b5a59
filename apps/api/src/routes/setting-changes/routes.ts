import { SettingEventPage, SettingEventQuery } from "@omzien/contracts";
import { listSettingEvents } from "@omzien/services";
import { type Route, route } from "../../http/route.ts";

export const settingChangeRoutes: readonly Route[] = [
  route(
    {
      tag: "setting-changes",
      tenant: "host",
      actor: "administrator",
      method: "get",
      path: "/setting-changes",
      operationId: "listSettingEvents",
      summary: "Alles wat beheerders veranderden: wie, wanneer, van wat naar wat; nieuwste eerst",
      query: SettingEventQuery,
      status: 200,
      result: SettingEventPage,
    },
    ({ ctx, query }) => listSettingEvents({ ctx, input: query }),
  ),
];
