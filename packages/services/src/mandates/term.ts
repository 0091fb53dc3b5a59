import { addDays, endOfDay, localDateOf } from "../local-time.ts";

/** A written mandate ends within a year. Source: domain model C.6. */
function yearAfter(instant: Date): Date {
  const later = new Date(instant);
  later.setUTCFullYear(instant.getUTCFullYear() + 1);
  // 29 February has no counterpart: the day before, not the day after.
  return later.getUTCMonth() === instant.getUTCMonth() ? later : new Date(later.getTime() - 86_400_000);
}

/** The fault of a last day; undefined when there is none. @param latest the last day that is allowed, or null. */
export function endFault(endsOn: string, now: Date, latest: string | null): string | undefined {
  if (endsOn < localDateOf(now)) return "in_the_past";
  return latest !== null && endsOn > latest ? "too_far_ahead" : undefined;
}

/** The last day that a written mandate of now may have: its year is over when that day is. */
export function latestDay(now: Date): string {
  return addDays(localDateOf(yearAfter(now)), -1);
}

/** The first instant after the last day; of a written mandate never later than a year after it was made. */
export function endOfTerm(endsOn: string, now: Date, isWritten: boolean): Date {
  const end = endOfDay(endsOn);
  const year = yearAfter(now);
  return isWritten && end > year ? year : end;
}
