import { answerOf } from "../../api/answer-of.ts";
import { sendable } from "../../api/sendable.ts";
import { type Action, useAction } from "../../api/use-action.ts";
import { keepPendingSignIn, type PendingSignIn } from "./pending-sign-in.ts";

type Wanted = Omit<PendingSignIn, "id">;

/** Asks for the mail with a code and a link; whatever was typed elsewhere may travel along as `draft`. */
export function useRequestSignIn(): Action<Wanted, PendingSignIn> {
  return useAction(async (api, wanted: Wanted, header) => {
    const { id } = await answerOf(
      api.POST("/sign-in-requests", { body: sendable(wanted), params: { header } }),
    );
    const pending = { ...wanted, id };
    keepPendingSignIn(pending);
    return pending;
  });
}
