import { queryOptions } from "@tanstack/react-query";
import { answerOf } from "../../api/answer-of.ts";
import { api } from "../../shell/api.ts";

/** What is on the screen is how it stands: never taken from memory. */
const fresh = { staleTime: 0, gcTime: 0 } as const;

export const supportVisitsQuery = queryOptions({
  ...fresh,
  queryKey: ["support-visits"],
  queryFn: () => answerOf(api.GET("/support-visits")),
});

/** Each reading is written down, so it is read when the page is opened and not by itself. */
export const supportViewQuery = queryOptions({
  ...fresh,
  queryKey: ["support-view"],
  queryFn: () => answerOf(api.GET("/support-view")),
  retry: false,
  refetchOnWindowFocus: false,
  refetchOnReconnect: false,
});
