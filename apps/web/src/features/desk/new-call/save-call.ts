import type { ApiClient } from "@omzien/api-client";
import { purposes } from "@omzien/consent";
import type { HelpRequest } from "@omzien/contracts";
import { answerOf } from "../../../api/answer-of.ts";
import { sendable } from "../../../api/sendable.ts";
import { type Call, type CallDraft, consentAnswers } from "./call-draft.ts";

export interface CallToSave {
  call: Call;
  keys: CallDraft["keys"];
  /** Version of the code of conduct that was read aloud; undefined when it was not. */
  conductVersion: number | undefined;
  /** Told as soon as somebody new is in the register, so that trying again does not make them twice. */
  onPerson: (personId: string) => void;
}

/**
 * Saves a call: the person when new, then what they agreed to, then the request. What was saved before a broken
 * connection is not saved twice: each has a key of its own.
 *
 * @throws ProblemError of the first step that fails; the steps before it stay.
 */
export async function saveCall(api: ApiClient, toSave: CallToSave): Promise<HelpRequest> {
  const { call, keys } = toSave;
  const personId = call.callerId ?? (await savePerson(api, toSave));
  await saveConsents(api, personId, toSave);
  return answerOf(
    api.POST("/help-requests", {
      params: { header: { "idempotency-key": keys.request } },
      body: sendable({ ...call.request, onBehalfOf: personId }),
    }),
  );
}

async function savePerson(api: ApiClient, { call, keys, onPerson }: CallToSave): Promise<string> {
  if (!call.person) throw new Error("a call has a caller");
  const person = await answerOf(
    api.POST("/people", {
      params: { header: { "idempotency-key": keys.person } },
      body: sendable(call.person),
    }),
  );
  onPerson(person.id);
  return person.id;
}

async function saveConsents(
  api: ApiClient,
  personId: string,
  { call, conductVersion }: CallToSave,
): Promise<void> {
  const answers = consentAnswers(call, (purpose) => purposes[purpose].textVersion);
  if (answers.length === 0) return;
  const conduct =
    call.accepted && conductVersion !== undefined ? { codeOfConductVersion: conductVersion } : {};
  await answerOf(
    api.POST("/people/{personId}/consents", {
      params: { path: { personId } },
      body: { answers, ...conduct },
    }),
  );
}
