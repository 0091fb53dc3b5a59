import type { SenderSettings } from "@omzien/contracts";
import { queryOptions } from "@tanstack/react-query";
import { answerOf } from "../../../api/answer-of.ts";
import { api } from "../../../shell/api.ts";

const fetchSender = (): Promise<SenderSettings> => answerOf(api.GET("/sender"));

const whileSendingMs = 3_000;

/** Looked at again and again while a test mail is on its way. */
export const senderQuery = queryOptions({
  queryKey: ["sender"],
  queryFn: fetchSender,
  staleTime: 0,
  gcTime: 0,
  refetchInterval: ({ state }) => (state.data?.test?.state === "waiting" ? whileSendingMs : false),
});

/** How it is now, when somebody else was first. */
export const newerSenderQuery = queryOptions({
  queryKey: ["sender", "newer"],
  queryFn: fetchSender,
  staleTime: 0,
  gcTime: 0,
});
