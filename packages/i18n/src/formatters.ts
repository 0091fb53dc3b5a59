import type { LocaleName } from "./translator.ts";

export type DayPartName = "morning" | "afternoon" | "evening";

/** A stretch of one day in local time: date `2026-06-04`, times `09:30`. */
export interface LocalMoment {
  date: string;
  from: string;
  to: string;
}

/** A `Date`, an RFC 3339 instant, or a local date `2026-06-04`. All words are about Europe/Amsterdam. */
export type When = Date | string;

export interface Formatters {
  /** "donderdag 4 juni"; with the year when it is not the year of `now`, or when asked. */
  formatDay: (when: When, options?: { now?: Date; year?: boolean }) => string;
  /** "4 juni 2026" */
  formatDate: (when: When) => string;
  /** "'s middags" */
  formatDayPart: (part: DayPartName) => string;
  /** "donderdag 4 juni, 's middags" */
  formatDayWithPart: (when: When, part: DayPartName) => string;
  /** "14.00 uur", from a local time `14:00` or an instant. */
  formatTime: (time: When) => string;
  /** "donderdag 4 juni, van 14.00 tot 16.00 uur" */
  formatMoment: (moment: LocalMoment) => string;
  /** "donderdag 4 juni, om 14.05 uur" */
  formatInstant: (when: When) => string;
  /** ISO weekday 1 (Monday) to 7: "maandag", or short "ma". */
  formatWeekday: (weekday: number, width?: "long" | "short") => string;
  /** "gisteren", "over 3 dagen", counted in calendar days. */
  formatRelativeDay: (when: When, now?: Date) => string;
  /** Minutes as "1 uur en 30 minuten". */
  formatDuration: (minutes: number) => string;
  /** Metres as "350 meter" or "1,2 kilometer"; rounded, for nobody's exact place is anybody's business. */
  formatDistance: (meters: number) => string;
  /** "koffie, thee en cake" */
  formatList: (items: readonly string[]) => string;
  formatNumber: (value: number) => string;
  /** Which part of the day a local time or instant falls in. */
  dayPartOf: (time: When) => DayPartName;
}

const timeZone = "Europe/Amsterdam";
const localDate = /^\d{4}-\d{2}-\d{2}$/;
const localTime = /^(\d{2}):(\d{2})/;

const words = {
  nl: {
    parts: { morning: "'s ochtends", afternoon: "'s middags", evening: "'s avonds" },
    time: (time: string) => `${time.replace(":", ".")} uur`,
    span: (from: string, to: string) => `van ${from.replace(":", ".")} tot ${to.replace(":", ".")} uur`,
    at: "om",
    and: "en",
    minutes: (n: number) => (n === 1 ? "1 minuut" : `${n} minuten`),
    hours: (n: number) => `${n} uur`,
    meters: (n: string) => `${n} meter`,
    kilometers: (n: string) => `${n} kilometer`,
  },
  en: {
    parts: { morning: "in the morning", afternoon: "in the afternoon", evening: "in the evening" },
    time: (time: string) => time,
    span: (from: string, to: string) => `from ${from} to ${to}`,
    at: "at",
    and: "and",
    minutes: (n: number) => (n === 1 ? "1 minute" : `${n} minutes`),
    hours: (n: number) => (n === 1 ? "1 hour" : `${n} hours`),
    meters: (n: string) => (n === "1" ? "1 metre" : `${n} metres`),
    kilometers: (n: string) => (n === "1" ? "1 kilometre" : `${n} kilometres`),
  },
};

// A local date is noon UTC: the same calendar day in Amsterdam, summer and winter.
const toDate = (when: When) => {
  if (when instanceof Date) return when;
  return new Date(localDate.test(when) ? `${when}T12:00:00Z` : when);
};

const plainDate = new Intl.DateTimeFormat("sv-SE", { timeZone, dateStyle: "short" });
const plainTime = new Intl.DateTimeFormat("sv-SE", { timeZone, timeStyle: "short" });

const localTimeOf = (time: When) =>
  typeof time === "string" && localTime.test(time) ? time.slice(0, 5) : plainTime.format(toDate(time));

const dayNumber = (when: When) => Date.parse(`${plainDate.format(toDate(when))}T00:00:00Z`) / 86_400_000;

function roundedDistance(meters: number): { value: number; unit: "meters" | "kilometers" } {
  const step = meters < 100 ? 10 : 50;
  const rounded = Math.max(step, Math.round(meters / step) * step);
  if (rounded < 1000) return { value: rounded, unit: "meters" };
  return { value: Math.round(meters / 100) / 10, unit: "kilometers" };
}

function dayFormatters(tag: string) {
  const options = { timeZone, weekday: "long", day: "numeric", month: "long" } as const;
  const day = new Intl.DateTimeFormat(tag, options);
  const dayAndYear = new Intl.DateTimeFormat(tag, { ...options, year: "numeric" });
  const date = new Intl.DateTimeFormat(tag, { timeZone, day: "numeric", month: "long", year: "numeric" });
  const relative = new Intl.RelativeTimeFormat(tag, { numeric: "auto" });
  const yearOf = (when: When) => plainDate.format(toDate(when)).slice(0, 4);
  const formatDay: Formatters["formatDay"] = (when, { now = new Date(), year } = {}) =>
    ((year ?? yearOf(when) !== yearOf(now)) ? dayAndYear : day).format(toDate(when)).replace(",", "");
  return {
    formatDay,
    formatDate: (when: When) => date.format(toDate(when)),
    formatRelativeDay: (when: When, now = new Date()) =>
      relative.format(dayNumber(when) - dayNumber(now), "day"),
    // 5 January 2026 is a Monday.
    formatWeekday: (weekday: number, width: "long" | "short" = "long") =>
      new Intl.DateTimeFormat(tag, { timeZone, weekday: width }).format(
        new Date(Date.UTC(2026, 0, 4 + weekday, 12)),
      ),
  };
}

/** Formatters for one locale. Times are local to Europe/Amsterdam whatever the clock of the machine says. */
export function createFormatters(locale: LocaleName): Formatters {
  const language = locale === "en" ? "en" : "nl";
  const tag = language === "en" ? "en-GB" : "nl-NL";
  const say = words[language];
  const days = dayFormatters(tag);
  const number = new Intl.NumberFormat(tag);
  const list = new Intl.ListFormat(tag);

  return {
    ...days,
    formatDayPart: (part) => say.parts[part],
    formatDayWithPart: (when, part) => `${days.formatDay(when)}, ${say.parts[part]}`,
    formatTime: (time) => say.time(localTimeOf(time)),
    formatMoment: ({ date, from, to }) => `${days.formatDay(date)}, ${say.span(from, to)}`,
    formatInstant: (when) => `${days.formatDay(when)}, ${say.at} ${say.time(localTimeOf(when))}`,
    formatDuration(minutes) {
      const hours = Math.floor(minutes / 60);
      const rest = Math.round(minutes % 60);
      if (hours === 0) return say.minutes(rest);
      return rest === 0 ? say.hours(hours) : `${say.hours(hours)} ${say.and} ${say.minutes(rest)}`;
    },
    formatDistance(meters) {
      const { value, unit } = roundedDistance(meters);
      return say[unit](number.format(value));
    },
    formatList: (items) => list.format(items),
    formatNumber: (value) => number.format(value),
    dayPartOf(time) {
      const hour = Number(localTimeOf(time).slice(0, 2));
      if (hour < 12) return "morning";
      return hour < 17 ? "afternoon" : "evening";
    },
  };
}
