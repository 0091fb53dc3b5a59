import { RetentionSettings, RetentionTrial, WriteRetentionTerms } from "@omzien/contracts";
import { getRetentionSettings, tryRetentionTerms, writeRetentionTerms } from "@omzien/services";
import { type Route, route } from "../../http/route.ts";

const shared = { tag: "retention-settings", tenant: "host", actor: "administrator" } as const;

export const retentionSettingsRoutes: readonly Route[] = [
  route(
    {
      ...shared,
      method: "get",
      path: "/retention-settings",
      operationId: "getRetentionSettings",
      summary: "Hoe lang deze gemeente wat bewaart, en wie dat veranderde",
      hasVersion: true,
      status: 200,
      result: RetentionSettings,
    },
    ({ ctx }) => getRetentionSettings({ ctx }),
  ),
  route(
    {
      ...shared,
      method: "put",
      path: "/retention-settings",
      operationId: "writeRetentionTerms",
      summary: "Bewaar korter; langer alleen met een reden",
      body: WriteRetentionTerms,
      hasVersion: true,
      changesVersion: true,
      status: 200,
      result: RetentionSettings,
    },
    ({ ctx, body, basedOn }) => writeRetentionTerms({ ctx, input: { ...body, basedOn } }),
  ),
  route(
    {
      ...shared,
      method: "post",
      path: "/retention-settings/trials",
      operationId: "tryRetentionTerms",
      summary: "Hoeveel er met andere termijnen meteen weg zou gaan; er verandert niets",
      body: WriteRetentionTerms,
      status: 200,
      result: RetentionTrial,
    },
    ({ ctx, body }) => tryRetentionTerms({ ctx, input: body }),
  ),
];
