import type { AnswerInvitation, InvitationAnswer } from "@omzien/contracts";
import { answerOf } from "../../../api/answer-of.ts";
import { type Action, useAction } from "../../../api/use-action.ts";
import { useDeskRefresh } from "../queries.ts";

export type AnswerByPhone = Action<AnswerInvitation["answer"], InvitationAnswer>;

/** Writes down what a helper answers on the telephone. */
export function useAnswerByPhone(invitationId: string, personId: string): AnswerByPhone {
  const refresh = useDeskRefresh();
  return useAction(
    (api, answer: AnswerInvitation["answer"], header) =>
      answerOf(
        api.POST("/invitations/{invitationId}/answer", {
          params: { path: { invitationId }, header },
          body: { answer, personId },
        }),
      ),
    { onDone: refresh },
  );
}
