import { queryOptions } from "@tanstack/react-query";
import { answerOf } from "../../api/answer-of.ts";
import { api } from "../../shell/api.ts";

/** Never taken from memory: another administrator may have changed it. */
export const colleaguesQuery = queryOptions({
  staleTime: 0,
  gcTime: 0,
  queryKey: ["colleagues"],
  queryFn: () => answerOf(api.GET("/colleagues")),
});
