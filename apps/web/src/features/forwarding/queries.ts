import { queryOptions } from "@tanstack/react-query";
import { answerOf } from "../../api/answer-of.ts";
import { api } from "../../shell/api.ts";

const freshMs = 20_000;

/** What is asked elsewhere about a request; an answer comes by itself. */
export const forwardingCaseQuery = (helpRequestId: string) =>
  queryOptions({
    queryKey: ["desk", "forwardings", helpRequestId],
    queryFn: () =>
      answerOf(
        api.GET("/help-requests/{helpRequestId}/forwardings", { params: { path: { helpRequestId } } }),
      ),
    refetchInterval: freshMs,
  });

/** What other municipalities ask here. */
export const envelopesQuery = queryOptions({
  queryKey: ["desk", "envelopes"],
  queryFn: () => answerOf(api.GET("/envelopes")),
  refetchInterval: freshMs,
});
