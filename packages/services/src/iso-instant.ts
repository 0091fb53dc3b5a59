const dayMs = 86_400_000;
const keptDays = 1_000;

const two = Array.from({ length: 60 }, (_, number) => String(number).padStart(2, "0"));
const three = Array.from({ length: 1_000 }, (_, number) => String(number).padStart(3, "0"));
/** The date and the T of a day since 1970. */
const dates = new Map<number, string>();

/**
 * What `toISOString` gives, `2026-11-23T22:28:31.123Z`, several times as fast: lists hold two or three instants per
 * row, most of them of the same few days.
 * @throws RangeError for an invalid date.
 */
export function isoInstant(instant: Date): string {
  const time = instant.getTime();
  const day = Math.floor(time / dayMs);
  const ms = time - day * dayMs;
  const seconds = Math.floor(ms / 1_000);
  const minutes = Math.floor(seconds / 60);
  const date = dates.get(day) ?? keepDate(instant, day);
  return `${date}${two[Math.floor(minutes / 60)]}:${two[minutes % 60]}:${two[seconds % 60]}.${three[ms % 1_000]}Z`;
}

function keepDate(instant: Date, day: number): string {
  const date = instant.toISOString().slice(0, -13);
  if (dates.size >= keptDays) dates.clear();
  dates.set(day, date);
  return date;
}
