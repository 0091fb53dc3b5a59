import type { HoldReason } from "@omzien/contracts";
import { queryOptions } from "@tanstack/react-query";
import { answerOf } from "../../api/answer-of.ts";
import { api } from "../../shell/api.ts";
import { deskKey } from "../desk/queries.ts";

// A POST, so that the secret is never in an address that a server or a log sees. It changes nothing.
export const openedRecordingQuery = (token: string) =>
  queryOptions({
    queryKey: ["consent-recordings", "opened", token],
    queryFn: () => answerOf(api.POST("/consent-recordings/openings", { body: { token } })),
    staleTime: Number.POSITIVE_INFINITY,
  });

/** What the desk read aloud to somebody; the newest first. */
export const recordingsQuery = (personId: string, reason: HoldReason | undefined) =>
  queryOptions({
    queryKey: [...deskKey, "consent-recordings", personId, reason ?? ""],
    queryFn: () =>
      answerOf(
        api.GET("/people/{personId}/consent-recordings", {
          params: { path: { personId }, query: reason ? { reason } : {} },
        }),
      ),
  });
