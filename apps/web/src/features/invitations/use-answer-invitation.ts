import type { components } from "@omzien/api-client";
import type { AnswerInvitation } from "@omzien/contracts";
import { answerOf } from "../../api/answer-of.ts";
import { queryClient } from "../../api/query-client.ts";
import { type Action, useAction } from "../../api/use-action.ts";

export type InvitationAnswer = components["schemas"]["InvitationAnswer"];

/** Answers yes, no or later. @param token the secret of the mail, for who is not signed in. */
export function useAnswerInvitation(
  invitationId: string,
  token?: string,
): Action<AnswerInvitation["answer"], InvitationAnswer> {
  return useAction(
    (api, answer: AnswerInvitation["answer"], header) =>
      answerOf(
        api.POST("/invitations/{invitationId}/answer", {
          params: { path: { invitationId }, header },
          body: { answer, ...(token ? { token } : {}) },
        }),
      ),
    {
      async onDone() {
        await queryClient.invalidateQueries({ queryKey: ["invitations"], refetchType: "none" });
        await queryClient.invalidateQueries({ queryKey: ["matches"] });
      },
    },
  );
}
