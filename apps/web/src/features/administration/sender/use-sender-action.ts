import type { ApiClient } from "@omzien/api-client";
import type { SenderSettings } from "@omzien/contracts";
import { useQueryClient } from "@tanstack/react-query";
import { type Action, useAction } from "../../../api/use-action.ts";
import { senderQuery } from "./queries.ts";

/** Something that changes the sender; the page shows the answer at once. */
export function useSenderAction<Input>(
  call: (client: ApiClient, input: Input, headers: { "idempotency-key": string }) => Promise<SenderSettings>,
): Action<Input, SenderSettings> {
  const memory = useQueryClient();
  return useAction(call, {
    onDone: (settings) => memory.setQueryData(senderQuery.queryKey, settings),
  });
}
