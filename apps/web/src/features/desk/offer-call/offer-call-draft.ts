import { type AskedPurpose, NewHelpOffer, type PersonCard, TravelMode } from "@omzien/contracts";
import { z } from "zod";
import { OfferAnswers, offerInput } from "../../help-offers/offer-draft.ts";
import {
  CallerDraft,
  callerInput,
  callerShape,
  isConductOpen,
  type ToReadAloud,
} from "../caller/caller-draft.ts";

const newKeys = () => ({ person: crypto.randomUUID(), offer: crypto.randomUUID() });

/** A call of somebody who wants to help, as it is being written down, in any order. */
export const OfferCallDraft = z.object({
  ...CallerDraft.shape,
  ...OfferAnswers.shape,
  keys: z.object({ person: z.uuid(), offer: z.uuid() }).catch(newKeys),
});
export type OfferCallDraft = z.infer<typeof OfferCallDraft>;

/** Another value is another send; another person is another person. */
export function withFreshKeys(
  draft: OfferCallDraft,
  changes: Partial<OfferCallDraft>,
): Partial<OfferCallDraft> {
  const fresh = newKeys();
  return {
    ...changes,
    keys: { offer: fresh.offer, person: changes.person ? fresh.person : draft.keys.person },
  };
}

/** What somebody who helps is asked: whether they may be, and under which name. */
const purposesOfOffer: readonly AskedPurpose[] = ["match.be-asked", "share.first-name"];

export function toReadAloud(caller: PersonCard | undefined): ToReadAloud {
  return { purposes: purposesOfOffer, conduct: isConductOpen(caller) };
}

// Chosen in the call; the API would take its own where nothing is said.
const Chosen = NewHelpOffer.extend({
  travelMode: TravelMode,
  maxDistanceMeters: z.int(),
  maxAsksPerMonth: z.int(),
});

/**
 * What a call must hold to be saved; all faults at once. Whether somebody may be asked is asked of everybody: who only
 * asked for help before never heard that question.
 */
export function offerCallSchema(draft: OfferCallDraft, aloud: ToReadAloud) {
  const { answers, ...caller } = callerShape(draft, aloud);
  const mayBeAsked = z.enum(["given", "refused"]);
  return z.object({ ...caller, answers: answers.extend({ "match.be-asked": mayBeAsked }), offer: Chosen });
}
export type OfferCall = z.output<ReturnType<typeof offerCallSchema>>;

/** The draft as that schema reads it. */
export function offerCallInput(draft: OfferCallDraft) {
  return { ...callerInput(draft), offer: offerInput(draft) };
}

const parts = ["caller", "kinds", "when", "travel", "limits", "consent"] as const;
export type OfferPart = (typeof parts)[number];

/** The parts of the call, and which are whole, for the list beside the form. */
export function offerParts(draft: OfferCallDraft, aloud: ToReadAloud): { id: OfferPart; isDone: boolean }[] {
  const parsed = offerCallSchema(draft, aloud).safeParse(offerCallInput(draft));
  const faulty = new Set(parsed.error?.issues.map(({ path }) => partOf(path)) ?? []);
  return parts.map((id) => ({ id, isDone: !faulty.has(id) }));
}

function partOf([top, field]: readonly PropertyKey[]): OfferPart {
  if (top === "callerId" || top === "person") return "caller";
  if (top !== "offer") return "consent";
  if (field === "categories") return "kinds";
  if (field === "availability") return "when";
  return field === "travelMode" || field === "maxDistanceMeters" ? "travel" : "limits";
}
