import type { components } from "@omzien/api-client";
import { ReturnTo } from "@omzien/contracts";
import { useNavigate } from "@tanstack/react-router";
import { answerOf } from "../../api/answer-of.ts";
import { queryClient } from "../../api/query-client.ts";
import { type Action, useAction } from "../../api/use-action.ts";
import { useShell } from "../../shell/shell-context.tsx";
import { readCarriedDraft } from "../forms/draft.ts";
import { takeUpDraft } from "../forms/draft-store.ts";
import { forgetPendingSignIn } from "./pending-sign-in.ts";

type Session = components["schemas"]["Session"];
type Proof = { signInRequestId: string; code: string } | { linkToken: string };

/** Signs in with the code or the link of the mail, takes up the draft that came along, and goes on where one was. */
export function useCompleteSignIn(): Action<Proof, Session> {
  const { session } = useShell();
  const navigate = useNavigate();
  return useAction(
    (api, proof: Proof, header) => answerOf(api.POST("/sessions", { body: proof, params: { header } })),
    {
      async onDone(created) {
        await takeUpDraft(readCarriedDraft(created.draft));
        forgetPendingSignIn();
        queryClient.clear();
        await session.refresh();
        const returnTo = ReturnTo.safeParse(created.returnTo);
        await navigate({ href: returnTo.success ? returnTo.data : "/mijn", replace: true });
      },
    },
  );
}
