import { ReturnTo } from "@omzien/contracts";
import { answerOf } from "../../api/answer-of.ts";
import { type Action, useAction } from "../../api/use-action.ts";

/** Goes to the municipality's own provider; the server keeps what the browser must come back with. */
export function useStartStaffSignIn(returnTo: string | undefined): Action<undefined, { url: string }> {
  const path = ReturnTo.safeParse(returnTo);
  const body = path.success ? { returnTo: path.data } : {};
  return useAction(
    (api, _: undefined, header) =>
      answerOf(api.POST("/staff-sign-in/attempts", { body, params: { header } })),
    { onDone: ({ url }) => location.assign(url) },
  );
}
