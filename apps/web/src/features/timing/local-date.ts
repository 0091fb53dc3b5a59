const day = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Amsterdam", dateStyle: "short" });
const time = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Amsterdam", timeStyle: "short" });

/** The date in Europe/Amsterdam, `2026-06-04`, whatever the clock of the device is set to. */
export function localDate(now: Date = new Date()): string {
  return day.format(now);
}

/** The time in Europe/Amsterdam, `14:05`. */
export function localTime(now: Date = new Date()): string {
  return time.format(now);
}

/** So many days after a local date. */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T12:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** ISO weekday of a local date: 1 is Monday, 7 is Sunday. */
export function weekdayOf(date: string): number {
  return new Date(`${date}T12:00:00Z`).getUTCDay() || 7;
}
