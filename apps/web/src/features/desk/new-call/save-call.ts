import type { ApiClient } from "@omzien/api-client";
import type { HelpRequest } from "@omzien/contracts";
import { answerOf } from "../../../api/answer-of.ts";
import { sendable } from "../../../api/sendable.ts";
import { type CallerToSave, saveCaller } from "../caller/save-caller.ts";
import type { Call, CallDraft } from "./call-draft.ts";

export interface CallToSave extends Pick<CallerToSave, "conductVersion" | "onPerson"> {
  call: Call;
  keys: CallDraft["keys"];
}

/**
 * Saves a call: who calls, then the request. What was saved before a broken connection is not saved twice: each has a
 * key of its own.
 *
 * @throws ProblemError of the first step that fails; the steps before it stay.
 */
export async function saveCall(api: ApiClient, { call, keys, ...told }: CallToSave): Promise<HelpRequest> {
  const personId = await saveCaller(api, { caller: call, personKey: keys.person, ...told });
  return answerOf(
    api.POST("/help-requests", {
      params: { header: { "idempotency-key": keys.request } },
      body: sendable({ ...call.request, onBehalfOf: personId }),
    }),
  );
}
