import type { components } from "@omzien/api-client";
import { type AcceptColleagueInvitation, ReturnTo } from "@omzien/contracts";
import { useNavigate } from "@tanstack/react-router";
import { answerOf } from "../../../api/answer-of.ts";
import { queryClient } from "../../../api/query-client.ts";
import { type Action, useAction } from "../../../api/use-action.ts";
import { useShell } from "../../../shell/shell-context.tsx";

/** Says yes, which signs in too, and goes on to where the new work is. */
export function useJoin(): Action<AcceptColleagueInvitation, components["schemas"]["Session"]> {
  const { session } = useShell();
  const navigate = useNavigate();
  return useAction(
    (api, body: AcceptColleagueInvitation, header) =>
      answerOf(api.POST("/colleague-invitations/acceptances", { params: { header }, body })),
    {
      async onDone({ returnTo }) {
        queryClient.clear();
        await session.refresh();
        const href = ReturnTo.safeParse(returnTo);
        await navigate({ href: href.success ? href.data : "/mijn", replace: true });
      },
    },
  );
}
