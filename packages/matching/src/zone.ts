import { Temporal } from "temporal-polyfill";

/** Every municipality lives on this clock. */
export const zone = "Europe/Amsterdam";

/** Whole local hours; from in the evening until to in the morning. */
export type QuietHours = { readonly fromHour: number; readonly toHour: number };

/** Whole local hours on weekdays, 1 is Monday. */
export type DeskHours = QuietHours & { readonly days: readonly number[] };

/**
 * The first instant at or after `at` (epoch ms) outside the quiet hours, in local time.
 * Nobody is asked, and no deadline falls, at night. Source: domain rules, B.5.
 */
export const outsideQuietHours = (at: number, { fromHour, toHour }: QuietHours): number => {
  const local = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);
  if (local.hour >= toHour && local.hour < fromHour) {
    return at;
  }
  const day = local.toPlainDate().add({ days: local.hour >= fromHour ? 1 : 0 });
  return day.toZonedDateTime({ timeZone: zone, plainTime: { hour: toHour } }).epochMilliseconds;
};

/** The first instant at or after `at` at which somebody is at the desk, and it is no quiet hour. */
export const whenDeskIsThere = (at: number, desk: DeskHours, quiet: QuietHours): number => {
  const open = deskOpensAt(outsideQuietHours(at, quiet), desk);
  // A desk that opens in quiet hours is there when they are over, unless all its hours are quiet.
  return outsideQuietHours(open, quiet);
};

const deskOpensAt = (at: number, { days, fromHour, toHour }: DeskHours): number => {
  const local = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);
  if (days.includes(local.dayOfWeek) && local.hour >= fromHour && local.hour < toHour) {
    return at;
  }
  const isBefore = local.hour < fromHour;
  const next = Array.from({ length: 8 }, (_, ahead) => local.toPlainDate().add({ days: ahead })).find(
    (day, ahead) => days.includes(day.dayOfWeek) && (ahead > 0 || isBefore),
  );
  // Without days there is nothing to wait for; the contract knows no such desk.
  return next?.toZonedDateTime({ timeZone: zone, plainTime: { hour: fromHour } }).epochMilliseconds ?? at;
};
