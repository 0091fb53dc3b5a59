import type { ApiClient } from "@omzien/api-client";
import { answerOf } from "../../../api/answer-of.ts";
import { type CallerToSave, saveCaller } from "../caller/save-caller.ts";
import type { OfferCall, OfferCallDraft } from "./offer-call-draft.ts";

export interface OfferCallToSave extends Pick<CallerToSave, "conductVersion" | "onPerson"> {
  call: OfferCall;
  keys: OfferCallDraft["keys"];
}

/**
 * Saves a call: who calls, then what they offer. What was saved before a broken connection is not saved twice.
 *
 * @returns the helper's id.
 * @throws ProblemError of the first step that fails; the steps before it stay.
 */
export async function saveOfferCall(
  api: ApiClient,
  { call, keys, ...told }: OfferCallToSave,
): Promise<string> {
  const personId = await saveCaller(api, { caller: call, personKey: keys.person, ...told });
  await answerOf(
    api.POST("/people/{personId}/help-offer", {
      params: { path: { personId }, header: { "idempotency-key": keys.offer } },
      body: call.offer,
    }),
  );
  return personId;
}
