import { outsideQuietHours, type QuietHours } from "@omzien/matching";
import { addDays, addMs, hourMs, localInstant } from "../local-time.ts";

interface Hours {
  starts_at: string;
  ends_at: string;
}

/** Whether a turn of this day can still be given or handed back. */
export function isAhead(rota: Hours, date: string, now: Date): boolean {
  return localInstant(date, rota.starts_at) > now;
}

export function isOver(rota: Hours, date: string, now: Date): boolean {
  return localInstant(date, rota.ends_at) <= now;
}

/** Whether a turn begins within two days: the desk looks whether somebody comes. */
export function isSoon(rota: Hours, date: string, now: Date): boolean {
  return isAhead(rota, date, now) && localInstant(date, rota.starts_at) <= addMs(now, 48 * hourMs);
}

/** The morning before a turn, in local time; never in quiet hours. */
export function reminderAt(date: string, quiet: QuietHours): Date {
  return new Date(outsideQuietHours(localInstant(addDays(date, -1), "10:00").getTime(), quiet));
}
