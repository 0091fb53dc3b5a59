import type { HelpOffer } from "@omzien/contracts";
import { addDays, localDate } from "../timing/local-date.ts";

/** Whether a rest of so many weeks from today lasts longer than the pause that runs. */
export function isLongerRest(
  { isPaused, pausedUntil }: Pick<HelpOffer, "isPaused" | "pausedUntil">,
  weeks: number,
  now: Date = new Date(),
): boolean {
  if (!isPaused) return true;
  return pausedUntil !== null && addDays(localDate(now), 7 * weeks) > localDate(new Date(pausedUntil));
}
