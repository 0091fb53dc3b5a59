import { AskedPurpose, Id, NewPerson, type PersonCard } from "@omzien/contracts";
import { z } from "zod";

const text = z.string().catch("");

export const PersonDraft = z.object({
  firstName: text,
  lastName: text,
  phone: text,
  email: text,
  street: text,
  houseNumber: text,
  postcode: text,
  areaId: text,
});
export type PersonDraft = z.infer<typeof PersonDraft>;

/** Who calls and what they agreed to, as it is being written down. Every field reads whatever was stored. */
export const CallerDraft = z.object({
  callerId: Id.optional().catch(undefined),
  isNew: z.boolean().catch(false),
  person: PersonDraft.catch(() => PersonDraft.parse({})),
  answers: z.partialRecord(AskedPurpose, z.enum(["given", "refused"])).catch(() => ({})),
  accepted: z.boolean().optional().catch(undefined),
});
export type CallerDraft = z.infer<typeof CallerDraft>;

/** What one caller agreed to is never taken for the answer of another. */
export const nothingSaid = { answers: {}, accepted: undefined } as const;

/** What still has to be read aloud: for who is known already, only what this call newly needs. */
export interface ToReadAloud {
  purposes: readonly AskedPurpose[];
  conduct: boolean;
}

export function isConductOpen(caller: PersonCard | undefined): boolean {
  return !caller?.codeOfConductAccepted;
}

const answer = z.enum(["given", "refused"]);

/**
 * What a call must hold of who calls; all faults at once. Who is new answers everything; who accepted the code of
 * conduct before has answered before, and the site knows it.
 */
export function callerShape(draft: CallerDraft, aloud: ToReadAloud) {
  const wanted = draft.isNew || aloud.conduct ? answer : answer.optional();
  return {
    callerId: draft.isNew ? z.undefined() : Id,
    person: draft.isNew ? NewPerson : z.undefined(),
    answers: z.object(Object.fromEntries(aloud.purposes.map((purpose) => [purpose, wanted]))),
    accepted: aloud.conduct ? z.literal(true) : z.boolean().optional(),
  };
}
export type Caller = z.output<z.ZodObject<ReturnType<typeof callerShape>>>;

const filled = (value: string) => (value.trim() === "" ? undefined : value);

/** The draft as that shape reads it. */
export function callerInput({ person, isNew, callerId, answers, accepted }: CallerDraft) {
  return {
    callerId: isNew ? undefined : callerId,
    person: isNew
      ? {
          firstName: person.firstName,
          lastName: person.lastName,
          postcode: person.postcode,
          phone: filled(person.phone),
          email: filled(person.email),
          street: filled(person.street),
          houseNumber: filled(person.houseNumber),
          areaId: filled(person.areaId),
          preferredChannel: filled(person.email) && !filled(person.phone) ? "mail" : "phone",
        }
      : undefined,
    answers,
    accepted,
  };
}

/** Answers in the shape of the API, with the version of the text that was read. */
export function consentAnswers(
  { answers }: Pick<Caller, "answers">,
  versionOf: (purpose: AskedPurpose) => number,
) {
  return AskedPurpose.options.flatMap((purpose) => {
    const given = answers[purpose];
    return given ? [{ purpose, answer: given, textVersion: versionOf(purpose) }] : [];
  });
}
