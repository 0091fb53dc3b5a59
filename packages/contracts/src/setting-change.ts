import { z } from "zod";
import { pageOf, PageQuery } from "./page.ts";

/** What administrators set. */
export const settingSubjects = [
  "site-words",
  "code-of-conduct",
  "help-kinds",
  "matching-rules",
  "search-rules",
  "modules",
  "forwarding-rules",
  "staff-sign-in",
  "information-packet",
  "house-style",
  "disclosure",
  "retention",
  "areas",
] as const;
export const SettingSubject = z.enum(settingSubjects);
export type SettingSubject = z.infer<typeof SettingSubject>;

/** What can be done to the map of areas, as `area-…`. */
export const areaEvents = [
  "area-added",
  "area-renamed",
  "area-redrawn",
  "area-ended",
  "area-twinned",
  "area-imported",
  "area-undone",
] as const;

/** One thing that an administrator did to the site. */
export const SettingEvent = z
  .object({
    // Made of the key of the row where that has none of its own: of no version of UUID.
    id: z.guid(),
    at: z.iso.datetime(),
    by: z.object({ name: z.string() }).meta({ description: "Empty when the account is gone." }),
    subject: SettingSubject,
    kind: z.enum(["drafted", "published", "planned", "cancelled", "changed", ...areaEvents]),
    before: z
      .int()
      .nullable()
      .meta({ description: "Version that held, 0 for how the site was made; or days." }),
    after: z.int().nullable().meta({ description: "Version that was written or holds; or days." }),
    what: z.string().meta({
      description: "Of a term of keeping: what is kept. Of areas: what they are called. Else empty.",
    }),
    note: z.string(),
  })
  .meta({ id: "SettingEvent" });
export type SettingEvent = z.infer<typeof SettingEvent>;

export const SettingEventQuery = PageQuery.extend({ subject: SettingSubject.optional() });
export type SettingEventQuery = z.infer<typeof SettingEventQuery>;
export const SettingEventPage = pageOf(SettingEvent);
