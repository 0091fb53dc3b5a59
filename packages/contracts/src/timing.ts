import { z } from "zod";
import { PlainDate, PlainTime } from "./ids.ts";

const ordered = (span: { from: string; to: string }) => span.from < span.to;
const endsAfterStart = { path: ["to"], error: "ends_before_start" };

/** One stretch of local time in Europe/Amsterdam within a single day. */
export const Moment = z
  .strictObject({ date: PlainDate, from: PlainTime, to: PlainTime })
  .refine(ordered, endsAfterStart);
export type Moment = z.infer<typeof Moment>;

/** ISO weekday: 1 is Monday, 7 is Sunday. */
export const Weekday = z.int().min(1).max(7);

/**
 * When help is wanted. Times are local (Europe/Amsterdam), so a weekly appointment keeps its hour across
 * daylight saving. Help always ends: `flexible` and `weekly` carry the last day (#80).
 */
export const Timing = z
  .discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("once"), moment: Moment }),
    z.strictObject({ kind: z.literal("several"), moments: z.array(Moment).min(2).max(10) }),
    z
      .strictObject({
        kind: z.literal("weekly"),
        weekdays: z.array(Weekday).min(1).max(7),
        from: PlainTime,
        to: PlainTime,
        startsOn: PlainDate,
        endsOn: PlainDate,
      })
      .refine(ordered, endsAfterStart)
      .refine((t) => t.startsOn <= t.endsOn, { path: ["endsOn"], error: "ends_before_start" }),
    z.strictObject({ kind: z.literal("flexible"), endsOn: PlainDate }),
  ])
  .meta({ id: "Timing" });
export type Timing = z.infer<typeof Timing>;

export const DayPart = z.enum(["morning", "afternoon", "evening"]);
export type DayPart = z.infer<typeof DayPart>;

/** Local hours `[from, to)` of each part of the day. */
export const dayPartHours = {
  morning: { from: 8, to: 12 },
  afternoon: { from: 12, to: 17 },
  evening: { from: 17, to: 22 },
} as const satisfies Record<DayPart, { from: number; to: number }>;

/** A part of a weekday on which a helper is usually free. */
export const AvailabilitySlot = z
  .strictObject({ weekday: Weekday, part: DayPart })
  .meta({ id: "AvailabilitySlot" });
export type AvailabilitySlot = z.infer<typeof AvailabilitySlot>;
