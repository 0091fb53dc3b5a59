import { Id, NewHelpRequest, type PersonCard } from "@omzien/contracts";
import { z } from "zod";
import { AskDraft, requestInput } from "../../help-requests/ask-draft.ts";
import { purposesOfRequest } from "../../help-requests/asked-purposes.ts";
import {
  CallerDraft,
  callerInput,
  callerShape,
  isConductOpen,
  type ToReadAloud,
} from "../caller/caller-draft.ts";

const newKeys = () => ({ person: crypto.randomUUID(), request: crypto.randomUUID() });

/** A call as it is being written down, in any order. Every field reads whatever was stored. */
export const CallDraft = AskDraft.omit({ firstName: true, email: true, postcode: true, areaId: true }).extend(
  {
    startedAt: z.iso.datetime().catch(() => new Date().toISOString()),
    channel: z.enum(["phone", "walk-in", "referral"]).catch("phone"),
    /** What somebody asked for this person, whom the desk now calls. */
    fromDraft: Id.optional().catch(undefined),
    ...CallerDraft.shape,
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

export function toReadAloud(draft: CallDraft, caller: PersonCard | undefined): ToReadAloud {
  return { purposes: purposesOfRequest(draft), conduct: isConductOpen(caller) };
}

/** What a call must hold to be saved; all faults at once. */
export function callSchema(draft: CallDraft, aloud: ToReadAloud) {
  return z.object({ ...callerShape(draft, aloud), request: NewHelpRequest });
}
export type Call = z.output<ReturnType<typeof callSchema>>;

/** The draft as that schema reads it. */
export function callInput(draft: CallDraft) {
  return {
    ...callerInput(draft),
    request: {
      ...requestInput(asAsk(draft)),
      channel: draft.channel,
      ...(draft.fromDraft ? { fromDraft: draft.fromDraft } : {}),
    },
  };
}

function asAsk(draft: CallDraft): AskDraft {
  return { ...draft, firstName: "", email: "", postcode: "", areaId: "" };
}

export const callParts = ["caller", "what", "when", "consent"] as const;
export type Part = (typeof callParts)[number];

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

/** Whole minutes since the call began, at least 1. */
export function minutesSince(startedAt: string, now: Date): number {
  return Math.max(1, Math.round((now.getTime() - Date.parse(startedAt)) / 60_000));
}
