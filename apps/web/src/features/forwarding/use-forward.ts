import type { ForwardHelpRequest, ForwardingCase } from "@omzien/contracts";
import { useQueryClient } from "@tanstack/react-query";
import { answerOf } from "../../api/answer-of.ts";
import { useAction } from "../../api/use-action.ts";
import { courseQuery } from "../search-course/queries.ts";
import { forwardingCaseQuery } from "./queries.ts";

/** Puts a request before somebody elsewhere. */
export function useForward(helpRequestId: string) {
  const show = useShowCase(helpRequestId);
  return useAction(
    (api, body: ForwardHelpRequest, header) =>
      answerOf(
        api.POST("/help-requests/{helpRequestId}/forwardings", {
          params: { path: { helpRequestId }, header },
          body,
        }),
      ),
    { onDone: show },
  );
}

/** Takes one back. */
export function useRecall(helpRequestId: string) {
  const show = useShowCase(helpRequestId);
  return useAction(
    (api, forwardingId: string, header) =>
      answerOf(
        api.POST("/help-requests/{helpRequestId}/forwardings/{forwardingId}/recall", {
          params: { path: { helpRequestId, forwardingId }, header },
        }),
      ),
    { onDone: show },
  );
}

function useShowCase(helpRequestId: string) {
  const client = useQueryClient();
  return async (found: ForwardingCase) => {
    client.setQueryData(forwardingCaseQuery(helpRequestId).queryKey, found);
    await client.invalidateQueries({ queryKey: courseQuery(helpRequestId).queryKey });
  };
}
