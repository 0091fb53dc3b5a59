import { Language, Need, Nearness, Ring, Urgency, Weight } from "@omzien/contracts";
import { z } from "zod";
import { aboutYouDraft } from "../onboarding/about-you.ts";
import { TimingDraft, timingInput } from "../timing/timing-draft.ts";

/** A request as it is being written. Every field reads whatever was stored, so that no draft is ever lost. */
export const AskDraft = z.object({
  categoryId: z.string().catch(""),
  description: z.string().catch(""),
  timing: TimingDraft.catch(() => TimingDraft.parse({})),
  weight: Weight.optional().catch(undefined),
  urgency: Urgency.catch("normal"),
  needs: z.array(Need).catch(() => []),
  languages: z.array(Language).catch(() => []),
  nearness: Nearness.catch("any"),
  audience: Ring.optional().catch(undefined),
  circleFirst: z.boolean().catch(false),
  ...aboutYouDraft,
});
export type AskDraft = z.infer<typeof AskDraft>;

/** What is sent: the shape of `NewHelpRequest`, which then checks it. */
export function requestInput(draft: AskDraft): Record<string, unknown> {
  return {
    categoryId: draft.categoryId || undefined,
    description: draft.description,
    timing: timingInput(draft.timing),
    ...(draft.weight ? { weight: draft.weight } : {}),
    urgency: draft.urgency,
    needs: draft.needs,
    languages: draft.languages,
    nearness: draft.nearness,
    audience: draft.audience,
    circleFirst: draft.circleFirst,
  };
}
