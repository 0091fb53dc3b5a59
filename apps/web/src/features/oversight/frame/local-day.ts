const format = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Amsterdam", dateStyle: "short" });

/** The local calendar date of an instant, `2026-12-01`. */
export function localDay(instant: string | Date): string {
  return format.format(new Date(instant));
}
