import { NewHelpRequest } from "@omzien/contracts";
import { useNavigate } from "@tanstack/react-router";
import { answerOf } from "../../api/answer-of.ts";
import { myRequestsQuery } from "../../api/queries.ts";
import { queryClient } from "../../api/query-client.ts";
import { sendable } from "../../api/sendable.ts";
import { useAction } from "../../api/use-action.ts";
import { useShell } from "../../shell/shell-context.tsx";
import { FinishPage } from "../onboarding/FinishPage.tsx";
import { saveProfile } from "../onboarding/save-profile.ts";
import { askFlow } from "../onboarding/send-flow.ts";
import { useAsk } from "./ask-context.ts";
import { requestInput } from "./ask-draft.ts";
import { purposesOfRequest } from "./asked-purposes.ts";

/** Sends the request once everything that it needs has been answered. */
export function AskFinishPage() {
  const { session } = useShell();
  const { draft, me } = useAsk();
  const navigate = useNavigate();
  const sending = useAction(
    async (api, body: NewHelpRequest, header) => {
      if (me) await saveProfile(api, me, draft.values);
      return answerOf(api.POST("/help-requests", { body: sendable(body), params: { header } }));
    },
    {
      async onDone(request) {
        // First of all: what is sent must not lie waiting on the device, whatever is done next.
        await draft.clear();
        await queryClient.invalidateQueries({ queryKey: myRequestsQuery.queryKey });
        await session.refresh();
        await navigate({ href: `${askFlow.base}/verstuurd/${request.id}`, replace: true });
      },
    },
  );
  const send = async () => {
    const input = NewHelpRequest.safeParse(requestInput(draft.values));
    // Not whole yet, by a bookmark or an old draft: the check page finds the open question.
    if (!input.success) return navigate({ href: `${askFlow.base}/controleren`, replace: true });
    return sending.send(input.data, draft.sendKey);
  };
  return (
    <FinishPage
      flow={askFlow}
      needed={purposesOfRequest(draft.values)}
      sending={{ send, busy: sending.busy, problem: sending.problem }}
    />
  );
}
