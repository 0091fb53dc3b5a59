import { Temporal } from "temporal-polyfill";

/** Every municipality lives on this clock. */
export const zone = "Europe/Amsterdam";

const quietFromHour = 21;
const quietToHour = 8;

/**
 * The first instant at or after `at` (epoch ms) outside the quiet hours 21:00-08:00 local time.
 * Nobody is asked, and no deadline falls, at night. Source: domain rules, B.5.
 */
export const outsideQuietHours = (at: number): number => {
  const local = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);
  if (local.hour >= quietToHour && local.hour < quietFromHour) {
    return at;
  }
  const day = local.toPlainDate().add({ days: local.hour >= quietFromHour ? 1 : 0 });
  return day.toZonedDateTime({ timeZone: zone, plainTime: { hour: quietToHour } }).epochMilliseconds;
};
