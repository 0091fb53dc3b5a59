import { NewHelpRequest, Timing, type Weight } from "@omzien/contracts";
import { timingInput } from "../timing/timing-draft.ts";
import { AboutMember, AboutVisitor, aboutYouInput } from "../onboarding/about-you.ts";
import type { AskDraft } from "./ask-draft.ts";

export const askSteps = [
  "soort",
  "wat",
  "wanneer",
  "dagen",
  "omvang",
  "bijzonderheden",
  "zoeken",
  "gegevens",
  "controleren",
] as const;
export type AskStep = (typeof askSteps)[number];

/** What decides which questions somebody gets. */
export interface Asking {
  isMember: boolean;
  /** Name and neighbourhood are known. */
  isKnown: boolean;
  /** Of the chosen kind of help; complex is complex, so that nothing is left to choose. */
  categoryWeight: Weight | undefined;
}

/** The questions of this person, in order. */
export function stepsFor({ isKnown, categoryWeight }: Asking): AskStep[] {
  return askSteps.filter((step) => {
    if (step === "gegevens") return !isKnown;
    if (step === "omvang") return categoryWeight !== "complex";
    return true;
  });
}

/** The first question that has no good answer yet; `controleren` when all have. */
export function firstOpenStep(draft: AskDraft, asking: Asking): AskStep {
  return stepsFor(asking).find((step) => !isAnswered(step, draft, asking)) ?? "controleren";
}

function isAnswered(step: AskStep, draft: AskDraft, asking: Asking): boolean {
  switch (step) {
    case "soort":
      return draft.categoryId !== "";
    case "wat":
      return NewHelpRequest.shape.description.safeParse(draft.description).success;
    case "wanneer":
      return draft.timing.kind !== undefined;
    case "dagen":
      return Timing.safeParse(timingInput(draft.timing)).success;
    case "omvang":
      return draft.weight !== undefined;
    case "bijzonderheden":
      return true;
    case "zoeken":
      return draft.audience !== undefined;
    case "gegevens":
      return (asking.isMember ? AboutMember : AboutVisitor).safeParse(aboutYouInput(draft)).success;
    case "controleren":
      return false;
    default:
      return step satisfies never;
  }
}

/** Address of a question. @param from the page to return to when the answer was changed there. */
export function stepHref(step: AskStep, from?: "controleren"): string {
  const path = step === "soort" ? "/hulp-vragen" : `/hulp-vragen/${step}`;
  return from ? `${path}?na=${from}` : path;
}

/** Weights to choose from: never lighter than the kind of help. */
export function weightsFrom(category: Weight): Weight[] {
  const all: Weight[] = ["light", "middle", "complex"];
  return all.slice(all.indexOf(category));
}
