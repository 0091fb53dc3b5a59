import { windowsOf, zone } from "@omzien/matching";
import { invariant } from "./errors.ts";

const dayMs = 86_400_000;
const dateFormat = new Intl.DateTimeFormat("sv-SE", { timeZone: zone, dateStyle: "short" });

/** The local calendar date of an instant, `2026-12-01`; every municipality lives in Europe/Amsterdam. */
export function localDateOf(instant: Date): string {
  return dateFormat.format(instant);
}

/** The date so many days later (negative: earlier); calendar days, so daylight saving does not count. */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T12:00:00Z`) + days * dayMs).toISOString().slice(0, 10);
}

// A window that is over by now is none: here every date of four digits counts.
const beforeAnyDate = Date.UTC(-1, 0, 1);

/** The instant of a local time on a date; a time that never exists moves on by the missing hour. */
export function localInstant(date: string, time: string): Date {
  const [window] = windowsOf(
    { kind: "once", moment: { date, from: time, to: "23:59" } },
    { now: beforeAnyDate, zone, horizonDays: 1 },
  );
  invariant(window, `a date of the calendar: ${date}`);
  return new Date(window.startsAt);
}

const lastDate = "9999-12-31";

/** The first instant after a local date; of the last date of four digits its last, for no year has five. */
export function endOfDay(date: string): Date {
  if (date === lastDate) return addMs(localInstant(date, "00:00"), dayMs - 1);
  return localInstant(addDays(date, 1), "00:00");
}

export function addMs(instant: Date, ms: number): Date {
  return new Date(instant.getTime() + ms);
}

export const hourMs = 3_600_000;
export { dayMs };
