import type { ApiClient } from "@omzien/api-client";
import { queryClient } from "../../api/query-client.ts";
import { type Action, useAction } from "../../api/use-action.ts";

/** An action on a match; what was fetched about matches and requests is then looked up anew. */
export function useMatchAction<Input, Result>(
  call: (api: ApiClient, input: Input, header: { "idempotency-key": string }) => Promise<Result>,
  onDone: (result: Result) => unknown = () => undefined,
): Action<Input, Result> {
  return useAction(call, {
    async onDone(result) {
      await queryClient.invalidateQueries({ queryKey: ["matches"] });
      await queryClient.invalidateQueries({ queryKey: ["help-requests"] });
      await onDone(result);
    },
  });
}
