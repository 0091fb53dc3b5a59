import type { ApiClient } from "@omzien/api-client";
import type { SenderSettings } from "@omzien/contracts";
import { useQueryClient } from "@tanstack/react-query";
import { type Action, useAction } from "../../../api/use-action.ts";
import { ifMatch } from "../queries.ts";
import { senderQuery } from "./queries.ts";

interface Header {
  "if-match": string;
  "idempotency-key": string;
}

/**
 * Something that changes the sender; the page shows the answer at once.
 * @param version what the administrator has before them.
 */
export function useSenderAction<Input>(
  version: string,
  call: (client: ApiClient, input: Input, header: Header) => Promise<SenderSettings>,
): Action<Input, SenderSettings> {
  const memory = useQueryClient();
  return useAction(
    (client, input: Input, header) => call(client, input, { ...header, ...ifMatch(version) }),
    {
      onDone: (settings) => memory.setQueryData(senderQuery.queryKey, settings),
    },
  );
}
