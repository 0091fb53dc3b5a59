import type { StaffSignInSettings } from "@omzien/contracts";
import type { Translator } from "@omzien/i18n";
import { queryOptions } from "@tanstack/react-query";
import { answerOf } from "../../../api/answer-of.ts";
import { api } from "../../../shell/api.ts";
import type { SettingDoor } from "../settings/setting-door.ts";

export function staffSignInDoor({ t }: Translator): SettingDoor<StaffSignInSettings> {
  return {
    id: "staff-sign-in",
    page: "/beheer/account-van-de-gemeente",
    get: () => answerOf(api.GET("/staff-sign-in")),
    list: (query) => answerOf(api.GET("/staff-sign-in/versions", { params: { query } })),
    write: (body, header) => answerOf(api.PUT("/staff-sign-in/draft", { body, params: { header } })),
    publish: (body, header) =>
      answerOf(api.POST("/staff-sign-in/publications", { body, params: { header } })),
    lines: ({ use, issuer, tenantId, clientId, proof }) => [
      { key: "use", label: t("staff-sign-in.use"), text: t(`staff-sign-in.use.${use}`) },
      { key: "issuer", label: t("staff-sign-in.issuer"), text: issuer },
      { key: "tenantId", label: t("staff-sign-in.tenant"), text: tenantId },
      { key: "clientId", label: t("staff-sign-in.client"), text: clientId },
      { key: "claim", label: t("staff-sign-in.proof"), text: t(`staff-sign-in.proof.${proof.claim}`) },
      { key: "values", label: t("staff-sign-in.proof.values"), text: proof.values.join(", ") },
    ],
  };
}

/** What is ready for the draft; asked anew for each state of the setting. */
export const readinessQuery = (version: string) =>
  queryOptions({
    queryKey: ["staff-sign-in", "readiness", version],
    queryFn: () => answerOf(api.GET("/staff-sign-in/readiness")),
    staleTime: 0,
    gcTime: 0,
  });
