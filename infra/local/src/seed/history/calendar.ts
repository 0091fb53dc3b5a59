import { windowsOf, zone } from "@omzien/matching";

/** A moment of the history: days from today (negative: ago) and the local time, Europe/Amsterdam. */
export type When = readonly [day: number, time: string];

const dayMs = 86_400_000;
const dateFormat = new Intl.DateTimeFormat("sv-SE", { timeZone: zone, dateStyle: "short" });

export type Calendar = {
  /** The date of a day counted from today, `2026-12-01`. */
  date: (day: number) => string;
  /** UTC. */
  instant: (when: When) => Date;
};

/** Days counted from the local date of `now`. */
export function calendarOf(now: Date): Calendar {
  const today = dateFormat.format(now);
  const date = (day: number) =>
    new Date(Date.parse(`${today}T12:00:00Z`) + day * dayMs).toISOString().slice(0, 10);
  return { date, instant: ([day, time]) => localInstant(date(day), time) };
}

// The rules of matching know the local clock, daylight saving included: what starts then, starts at this instant.
function localInstant(date: string, time: string): Date {
  const timing = { kind: "once" as const, moment: { date, from: time, to: "23:59" } };
  const [window] = windowsOf(timing, { now: 0, zone, horizonDays: 1 });
  if (window === undefined) throw new Error(`Not a moment of the calendar: ${date} ${time}`);
  return new Date(window.startsAt);
}
