import { queryOptions } from "@tanstack/react-query";
import { answerOf } from "../../api/answer-of.ts";
import { api } from "../../shell/api.ts";

/** Settings are never taken from memory: what is on the screen is what a change builds on. */
const fresh = { staleTime: 0, gcTime: 0 } as const;

export const disclosureSettingsQuery = queryOptions({
  ...fresh,
  queryKey: ["disclosure-settings"],
  queryFn: () => answerOf(api.GET("/disclosure-settings")),
});

/** What the draft of this version would do. */
export const disclosurePreviewQuery = (version: string) =>
  queryOptions({
    ...fresh,
    queryKey: ["disclosure-settings", "preview", version],
    queryFn: () => answerOf(api.GET("/disclosure-settings/preview")),
  });

export const disclosureVersionsQuery = queryOptions({
  ...fresh,
  queryKey: ["disclosure-settings", "versions"],
  queryFn: () => answerOf(api.GET("/disclosure-settings/versions")),
});

export const retentionSettingsQuery = queryOptions({
  ...fresh,
  queryKey: ["retention-settings"],
  queryFn: () => answerOf(api.GET("/retention-settings")),
});

/** The version that a change builds on, as the API wants it. */
export function ifMatch(version: string): { "if-match": string } {
  return { "if-match": `"${version}"` };
}
