import type { components } from "@omzien/api-client";
import type { ApiClient } from "@omzien/api-client";
import { useNavigate } from "@tanstack/react-router";
import { queryClient } from "../../api/query-client.ts";
import { type Action, useAction } from "../../api/use-action.ts";

type HelpRequest = components["schemas"]["HelpRequest"];

/** An action on one request; afterwards its page shows how it stands now. */
export function useRequestAction<Input>(
  helpRequestId: string,
  call: (api: ApiClient, input: Input, header: { "idempotency-key": string }) => Promise<HelpRequest>,
): Action<Input, HelpRequest> {
  const navigate = useNavigate();
  return useAction(call, {
    async onDone() {
      await queryClient.invalidateQueries({ queryKey: ["help-requests"] });
      await queryClient.invalidateQueries({ queryKey: ["matches"] });
      await navigate({ href: `/mijn/vragen/${helpRequestId}`, replace: true });
    },
  });
}
