import { NewHelpOffer } from "@omzien/contracts";
import { AboutMember, AboutVisitor, aboutYouInput } from "../onboarding/about-you.ts";
import type { OfferDraft } from "./offer-draft.ts";

export const offerSteps = [
  "soort",
  "liefst",
  "wanneer",
  "afstand",
  "grenzen",
  "ervaring",
  "gegevens",
  "controleren",
] as const;
export type OfferStep = (typeof offerSteps)[number];

export interface Offering {
  isMember: boolean;
  /** Name and neighbourhood are known. */
  isKnown: boolean;
}

/** The questions of this person, in order. With one kind of help chosen there is no favourite to ask for. */
export function stepsFor(draft: Pick<OfferDraft, "categoryIds">, { isKnown }: Offering): OfferStep[] {
  return offerSteps.filter((step) => {
    if (step === "gegevens") return !isKnown;
    if (step === "liefst") return draft.categoryIds.length !== 1;
    return true;
  });
}

/** The first question that has no good answer yet; `controleren` when all have. */
export function firstOpenStep(draft: OfferDraft, offering: Offering): OfferStep {
  return stepsFor(draft, offering).find((step) => !isAnswered(step, draft, offering)) ?? "controleren";
}

function isAnswered(step: OfferStep, draft: OfferDraft, { isMember }: Offering): boolean {
  switch (step) {
    case "soort":
      return draft.categoryIds.length > 0;
    case "wanneer":
      return draft.availability.length > 0;
    case "afstand":
      return draft.travelMode !== undefined && draft.maxDistanceMeters !== undefined;
    case "grenzen":
      return (
        draft.maxAsksPerMonth !== undefined && NewHelpOffer.shape.notDoing.safeParse(draft.notDoing).success
      );
    case "ervaring":
      return NewHelpOffer.shape.introduction.safeParse(draft.introduction).success;
    case "gegevens":
      return (isMember ? AboutMember : AboutVisitor).safeParse(aboutYouInput(draft)).success;
    case "liefst":
      return true;
    case "controleren":
      return false;
    default:
      return step satisfies never;
  }
}

/** Address of a question. @param from the page to return to when the answer was changed there. */
export function stepHref(step: OfferStep, from?: "controleren"): string {
  const path = step === "soort" ? "/hulp-aanbieden" : `/hulp-aanbieden/${step}`;
  return from ? `${path}?na=${from}` : path;
}
