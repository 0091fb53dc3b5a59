import { type DeskHours, type PolicyInput } from "@omzien/matching";
import { usualSearchRules } from "@omzien/contracts";
import type { RowOf } from "../row-of.ts";
import { addDays, localDateOf, localInstant } from "../local-time.ts";
import type { matchingRules } from "../search/search-query.ts";

/** When somebody is at the desk, as the municipality has set it. */
export function deskHoursOf({ matching }: Pick<RowOf<typeof matchingRules>, "matching">): DeskHours {
  // Written through tenantPolicy, as all of the rules.
  return (matching as PolicyInput).search?.desk ?? usualSearchRules.desk;
}

/**
 * The local day of which the digest is due: a day of the desk, from when it opens until it closes, on the clock of
 * Europe/Amsterdam; undefined at any other moment.
 */
export function digestDay(now: Date, { days, fromHour, toHour }: DeskHours): string | undefined {
  const day = localDateOf(now);
  const isOpen = localInstant(day, hour(fromHour)) <= now && now < localInstant(day, hour(toHour));
  return days.includes(weekdayOf(day)) && isOpen ? day : undefined;
}

/** Before this day nobody asks any more why there was no mail. */
export function oldestDay(day: string): string {
  return addDays(day, -90);
}

function hour(value: number): string {
  return `${String(value).padStart(2, "0")}:00`;
}

/** 1 is Monday. */
function weekdayOf(day: string): number {
  return new Date(`${day}T12:00:00Z`).getUTCDay() || 7;
}
