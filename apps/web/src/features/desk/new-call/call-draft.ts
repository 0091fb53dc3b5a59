import { AskedPurpose, Id, NewHelpRequest, NewPerson, type PersonCard } from "@omzien/contracts";
import { z } from "zod";
import { AskDraft, requestInput } from "../../help-requests/ask-draft.ts";
import { purposesOfRequest } from "../../help-requests/asked-purposes.ts";

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

const newKeys = () => ({ person: crypto.randomUUID(), request: crypto.randomUUID() });

/** A call as it is being written down, in any order. Every field reads whatever was stored. */
export const CallDraft = AskDraft.omit({ firstName: true, email: true, postcode: true, areaId: true }).extend(
  {
    startedAt: z.iso.datetime().catch(() => new Date().toISOString()),
    channel: z.enum(["phone", "walk-in", "referral"]).catch("phone"),
    callerId: Id.optional().catch(undefined),
    /** What somebody asked for this person, whom the desk now calls. */
    fromDraft: Id.optional().catch(undefined),
    isNew: z.boolean().catch(false),
    person: PersonDraft.catch(() => PersonDraft.parse({})),
    answers: z.partialRecord(AskedPurpose, z.enum(["given", "refused"])).catch(() => ({})),
    accepted: z.boolean().optional().catch(undefined),
    keys: z.object({ person: z.uuid(), request: z.uuid() }).catch(newKeys),
  },
);
export type CallDraft = z.infer<typeof CallDraft>;

/** Another value is another send; another person is another person. */
export function withFreshKeys(draft: CallDraft, changes: Partial<CallDraft>): Partial<CallDraft> {
  const fresh = newKeys();
  return {
    ...changes,
    keys: { request: fresh.request, person: changes.person ? fresh.person : draft.keys.person },
  };
}

/** What still has to be read aloud: for who is known already, only what this request newly needs. */
export interface ToReadAloud {
  purposes: AskedPurpose[];
  conduct: boolean;
}

export function toReadAloud(draft: CallDraft, caller: PersonCard | undefined): ToReadAloud {
  return { purposes: purposesOfRequest(draft), conduct: !caller?.codeOfConductAccepted };
}

const answer = z.enum(["given", "refused"]);

/**
 * What a call must hold to be saved; all faults at once. Who is new answers everything; who accepted the code of
 * conduct before has answered before, and the site knows it.
 */
export function callSchema(draft: CallDraft, aloud: ToReadAloud) {
  const wanted = draft.isNew || aloud.conduct ? answer : answer.optional();
  return z.object({
    callerId: draft.isNew ? z.undefined() : Id,
    person: draft.isNew ? NewPerson : z.undefined(),
    request: NewHelpRequest,
    answers: z.object(Object.fromEntries(aloud.purposes.map((purpose) => [purpose, wanted]))),
    accepted: aloud.conduct ? z.literal(true) : z.boolean().optional(),
  });
}
export type Call = z.output<ReturnType<typeof callSchema>>;

const filled = (value: string) => (value.trim() === "" ? undefined : value);

/** The draft as that schema reads it. */
export function callInput(draft: CallDraft) {
  const { person } = draft;
  return {
    callerId: draft.isNew ? undefined : draft.callerId,
    person: draft.isNew
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
    request: {
      ...requestInput(asAsk(draft)),
      channel: draft.channel,
      ...(draft.fromDraft ? { fromDraft: draft.fromDraft } : {}),
    },
    answers: draft.answers,
    accepted: draft.accepted,
  };
}

function asAsk(draft: CallDraft): AskDraft {
  return { ...draft, firstName: "", email: "", postcode: "", areaId: "" };
}

export type Part = "caller" | "what" | "when" | "consent";

/** Which parts are whole, for the list beside the form. */
export function partsDone(draft: CallDraft, aloud: ToReadAloud): Record<Part, boolean> {
  const parsed = callSchema(draft, aloud).safeParse(callInput(draft));
  const faulty = new Set(parsed.error?.issues.map(({ path }) => partOf(path)) ?? []);
  return {
    caller: !faulty.has("caller"),
    what: !faulty.has("what"),
    when: !faulty.has("when"),
    consent: !faulty.has("consent"),
  };
}

function partOf(path: readonly PropertyKey[]): Part {
  const [top, field] = path;
  if (top === "callerId" || top === "person") return "caller";
  if (top === "request") return field === "timing" ? "when" : "what";
  return "consent";
}

/** Answers in the shape of the API, with the version of the text that was read. */
export function consentAnswers(call: Pick<Call, "answers">, versionOf: (purpose: AskedPurpose) => number) {
  return AskedPurpose.options.flatMap((purpose) => {
    const given = call.answers[purpose];
    return given ? [{ purpose, answer: given, textVersion: versionOf(purpose) }] : [];
  });
}

/** Whole minutes since the call began, at least 1. */
export function minutesSince(startedAt: string, now: Date): number {
  return Math.max(1, Math.round((now.getTime() - Date.parse(startedAt)) / 60_000));
}
