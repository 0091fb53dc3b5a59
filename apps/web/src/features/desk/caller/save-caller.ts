import type { ApiClient } from "@omzien/api-client";
import { purposes } from "@omzien/consent";
import { answerOf } from "../../../api/answer-of.ts";
import { sendable } from "../../../api/sendable.ts";
import { type Caller, consentAnswers } from "./caller-draft.ts";

export interface CallerToSave {
  caller: Caller;
  personKey: string;
  /** Version of the code of conduct that was read aloud; undefined when it was not. */
  conductVersion: number | undefined;
  /** Told as soon as somebody new is in the register, so that trying again does not make them twice. */
  onPerson: (personId: string) => void;
}

/**
 * Saves who calls: the person when new, then what they agreed to. What was saved before a broken connection is not
 * saved twice.
 *
 * @returns the person's id.
 * @throws ProblemError of the first step that fails; the step before it stays.
 */
export async function saveCaller(api: ApiClient, toSave: CallerToSave): Promise<string> {
  const personId = toSave.caller.callerId ?? (await savePerson(api, toSave));
  await saveConsents(api, personId, toSave);
  return personId;
}

async function savePerson(api: ApiClient, { caller, personKey, onPerson }: CallerToSave): Promise<string> {
  if (!caller.person) throw new Error("a call has a caller");
  const person = await answerOf(
    api.POST("/people", {
      params: { header: { "idempotency-key": personKey } },
      body: sendable(caller.person),
    }),
  );
  onPerson(person.id);
  return person.id;
}

async function saveConsents(
  api: ApiClient,
  personId: string,
  { caller, conductVersion }: CallerToSave,
): Promise<void> {
  const answers = consentAnswers(caller, (purpose) => purposes[purpose].textVersion);
  if (answers.length === 0) return;
  const conduct =
    caller.accepted && conductVersion !== undefined ? { codeOfConductVersion: conductVersion } : {};
  await answerOf(
    api.POST("/people/{personId}/consents", {
      params: { path: { personId } },
      body: { answers, ...conduct },
    }),
  );
}
