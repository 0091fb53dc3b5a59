import { z } from "zod";

/** UUID version 7, made by the application: sorts by creation time. */
export const Id = z.uuid().meta({ description: "UUID (version 7), made by the application." });
export type Id = z.infer<typeof Id>;

/** Local calendar date in Europe/Amsterdam, `2026-12-01`. */
export const PlainDate = z.iso.date();

/** Local wall-clock time in Europe/Amsterdam, `09:30`. */
export const PlainTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

/** UTC instant, RFC 3339. */
export const Instant = z.iso.datetime({ offset: true });
