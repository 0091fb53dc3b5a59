import { addMs, dayMs } from "../local-time.ts";

/** After so many days without use somebody is asked whether they still take part: 18 months. Source: C.7. */
export const askAfterDays = 548;
/** After so many days without use the account goes: 24 months. */
export const goesAfterDays = 730;
/** Nobody's account goes sooner than this after they were asked, whenever that was. */
const graceDays = goesAfterDays - askAfterDays;

/** When an account goes that is not used after its person was told at this moment. */
export function unusedAccountGoesAt(toldAt: Date): Date {
  return addMs(toldAt, graceDays * dayMs);
}

/** Not used since this moment or before: its person is asked. */
export function askedWhenUnusedSince(now: Date): Date {
  return addMs(now, -askAfterDays * dayMs);
}

/** Not used since this moment or before, and told before the other: it goes. */
export function goesWhenUnusedSince(now: Date): { unusedSince: Date; toldBefore: Date } {
  return { unusedSince: addMs(now, -goesAfterDays * dayMs), toldBefore: addMs(now, -graceDays * dayMs) };
}
