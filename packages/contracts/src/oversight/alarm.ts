import { z } from "zod";
import { freeText } from "../free-text/free-text.ts";
import { Id, Instant } from "../ids.ts";
import { KnownToOfficer, ViewerKind } from "./look.ts";

/**
 * - `many-in-hour`, `many-in-day`: somebody looked at more people than they usually do.
 * - `outside-area`: somebody looked at people of neighbourhoods in which they have no work.
 */
export const LookAlarmKind = z.enum(["many-in-hour", "many-in-day", "outside-area"]);
export type LookAlarmKind = z.infer<typeof LookAlarmKind>;

export const LookAlarm = z
  .object({
    kind: LookAlarmKind,
    viewer: KnownToOfficer,
    viewerKind: ViewerKind,
    beganAt: Instant.meta({ description: "Start of the hour or the local day." }),
    endedAt: Instant,
    subjects: z.int().meta({ description: "At how many different people." }),
    usual: z.number().nullable().meta({ description: "Their own median before; null: there is none." }),
    limit: z.number().meta({ description: "From more than this it is an alarm." }),
    areas: z.array(z.string()).meta({ description: "Neighbourhoods without work of theirs." }),
    why: z.string(),
    lookedInto: z.object({ by: KnownToOfficer, at: Instant, note: z.string() }).nullable(),
  })
  .meta({ id: "LookAlarm" });
export type LookAlarm = z.infer<typeof LookAlarm>;

export const LookAlarmList = z
  .object({
    items: z.array(LookAlarm),
    /** The limits that hold here. */
    settings: z.object({
      subjectsPerHour: z.int(),
      subjectsPerDay: z.int(),
      timesUsual: z.number(),
      outsideAreaPerDay: z.int(),
      historyDays: z.int(),
    }),
  })
  .meta({ id: "LookAlarmList" });
export type LookAlarmList = z.infer<typeof LookAlarmList>;

export const LookAlarmQuery = z.strictObject({
  state: z.enum(["open", "looked-into"]).default("open"),
});
export type LookAlarmQuery = z.infer<typeof LookAlarmQuery>;

export const NewLookAlarmReview = z.strictObject({
  kind: LookAlarmKind,
  viewerId: Id,
  beganAt: Instant,
  note: freeText(2000).min(3, { error: "too_short" }),
});
export type NewLookAlarmReview = z.infer<typeof NewLookAlarmReview>;
