import type { NewHelpRequest, Timing } from "@omzien/contracts";
import { lastDayOf } from "@omzien/matching";
import { addDays, dayMs, localDateOf } from "../local-time.ts";
import { momentsLeft } from "./timing.ts";

export interface Fault {
  pointer: string;
  code: string;
}

/** What the database knows of the category that was chosen; undefined when there is none. */
export interface ChosenCategory {
  hidden: boolean;
  hasChildren: boolean;
}

/** Help always ends (#80): at most this many days ahead. */
export const longestRequestDays = 366;

/**
 * Every fault of a new request that its shape cannot show, all at once; pure.
 * Days are those of Europe/Amsterdam at `now`.
 */
export function requestFaults(
  input: NewHelpRequest,
  category: ChosenCategory | undefined,
  now: Date,
): Fault[] {
  return [
    ...categoryFaults(category),
    ...timingFaults(input.timing, now),
    ...urgencyFaults(input, now),
    ...duplicateFaults("/needs", input.needs),
    ...duplicateFaults("/languages", input.languages),
  ];
}

function categoryFaults(category: ChosenCategory | undefined): Fault[] {
  const pointer = "/categoryId";
  if (!category || category.hidden) return [{ pointer, code: "unknown_category" }];
  return category.hasChildren ? [{ pointer, code: "category_too_wide" }] : [];
}

/** The faults of a last day on its own; `latest` is the furthest day that is allowed. */
export function lastDayFaults(lastDay: string, pointer: string, now: Date): Fault[] {
  const today = localDateOf(now);
  if (lastDay < today) return [{ pointer, code: "in_the_past" }];
  return lastDay > addDays(today, longestRequestDays) ? [{ pointer, code: "too_far_ahead" }] : [];
}

function timingFaults(timing: Timing, now: Date): Fault[] {
  const faults = datesOf(timing).flatMap(({ date, pointer }) => lastDayFaults(date, pointer, now));
  if (faults.length > 0) return faults;
  return momentsLeft(timing, now).length > 0 ? [] : [{ pointer: "/timing", code: "no_moment_left" }];
}

function datesOf(timing: Timing): { date: string; pointer: string }[] {
  switch (timing.kind) {
    case "once":
      return [{ date: timing.moment.date, pointer: "/timing/moment/date" }];
    case "several":
      return timing.moments.map(({ date }, index) => ({ date, pointer: `/timing/moments/${index}/date` }));
    case "weekly":
    case "flexible":
      return [{ date: lastDayOf(timing), pointer: "/timing/endsOn" }];
    default:
      return timing satisfies never;
  }
}

function urgencyFaults({ urgency, timing }: NewHelpRequest, now: Date): Fault[] {
  if (urgency !== "today") return [];
  const [first] = momentsLeft(timing, now);
  const isSoon = first !== undefined && first.startsAt < now.getTime() + dayMs;
  return isSoon || !first ? [] : [{ pointer: "/urgency", code: "not_within_a_day" }];
}

function duplicateFaults(pointer: string, values: readonly string[]): Fault[] {
  return new Set(values).size === values.length ? [] : [{ pointer, code: "duplicate" }];
}
