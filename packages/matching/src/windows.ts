import type { Timing } from "@omzien/contracts";
import { Temporal } from "temporal-polyfill";
import type { TimeWindow } from "./types.ts";

/** Local hours on which somebody without a fixed moment may expect a visitor. */
const flexibleDay = { from: "08:00", to: "22:00" };

const minutesPerDay = 24 * 60;

/**
 * The concrete moments of a timing that have not ended at `now` (epoch ms), oldest first.
 * `weekly` and `flexible` run from today or their first day, whichever is later, for at most `horizonDays` days.
 * The local hour stays the same across daylight saving; a local time that never exists moves on by the missing
 * hour and keeps its length, a local time that occurs twice means the first.
 * @throws RangeError for a date that is not in the calendar
 */
export const windowsOf = (
  timing: Timing,
  { now, zone, horizonDays }: { now: number; zone: string; horizonDays: number },
): TimeWindow[] => {
  const today = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone).toPlainDate();
  return momentsOf(timing, today, horizonDays)
    .map((moment) => toWindow(moment, zone))
    .filter((window) => window.endsAt > now)
    .sort((a, b) => a.startsAt - b.startsAt || a.endsAt - b.endsAt);
};

/** The local date of the last day of help, `2026-12-01`. */
export const lastDayOf = (timing: Timing): string => {
  switch (timing.kind) {
    case "once":
      return timing.moment.date;
    case "several":
      return timing.moments.reduce((last, { date }) => (date > last ? date : last), "");
    case "weekly":
    case "flexible":
      return timing.endsOn;
    default:
      return timing satisfies never;
  }
};

type LocalMoment = { date: Temporal.PlainDate; from: string; to: string };

const momentsOf = (timing: Timing, today: Temporal.PlainDate, horizonDays: number): LocalMoment[] => {
  switch (timing.kind) {
    case "once":
      return [{ ...timing.moment, date: parseDate(timing.moment.date) }];
    case "several":
      return timing.moments.map((moment) => ({ ...moment, date: parseDate(moment.date) }));
    case "weekly":
      return daysOf(laterOf(today, parseDate(timing.startsOn)), parseDate(timing.endsOn), horizonDays)
        .filter((date) => timing.weekdays.includes(date.dayOfWeek))
        .map((date) => ({ date, from: timing.from, to: timing.to }));
    case "flexible":
      return daysOf(today, parseDate(timing.endsOn), horizonDays).map((date) => ({ date, ...flexibleDay }));
    default:
      return timing satisfies never;
  }
};

const parseDate = (date: string): Temporal.PlainDate => Temporal.PlainDate.from(date);

const laterOf = (a: Temporal.PlainDate, b: Temporal.PlainDate): Temporal.PlainDate =>
  Temporal.PlainDate.compare(a, b) < 0 ? b : a;

const daysOf = (first: Temporal.PlainDate, last: Temporal.PlainDate, horizonDays: number) => {
  const count = Math.min(first.until(last).days + 1, horizonDays);
  return Array.from({ length: Math.max(0, count) }, (_, days) => first.add({ days }));
};

const toWindow = ({ date, from, to }: LocalMoment, zone: string): TimeWindow => {
  const start = date.toZonedDateTime({ timeZone: zone, plainTime: from });
  const minutes = minuteOfDay(Temporal.PlainTime.from(to)) - minuteOfDay(Temporal.PlainTime.from(from));
  const fromMinute = (date.dayOfWeek - 1) * minutesPerDay + minuteOfDay(start.toPlainTime());
  const startNeverExists = !start.toPlainTime().equals(from);
  const end = startNeverExists
    ? start.add({ minutes })
    : date.toZonedDateTime({ timeZone: zone, plainTime: to });
  return {
    startsAt: start.epochMilliseconds,
    endsAt: end.epochMilliseconds,
    fromMinute,
    toMinute: fromMinute + minutes,
  };
};

const minuteOfDay = ({ hour, minute }: { hour: number; minute: number }): number => hour * 60 + minute;
