import { queryOptions } from "@tanstack/react-query";
import { answerOf } from "../../api/answer-of.ts";
import { api } from "../../shell/api.ts";

const minuteMs = 60_000;

/** How the search of every request goes; to ask again after something was changed. */
export const coursesKey = ["search-course"] as const;

/** How the search of one request goes, looked at again every minute. */
export const courseQuery = (helpRequestId: string) =>
  queryOptions({
    queryKey: [...coursesKey, helpRequestId],
    queryFn: () =>
      answerOf(
        api.GET("/help-requests/{helpRequestId}/search-course", { params: { path: { helpRequestId } } }),
      ),
    refetchInterval: minuteMs,
  });
