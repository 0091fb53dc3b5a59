import { z } from "zod";
import { freeText } from "./free-text/free-text.ts";
import { Id } from "./ids.ts";

const Who = z.object({ name: z.string() });

export const SettingPublication = z
  .object({ id: Id, publishedBy: Who, publishedAt: z.iso.datetime() })
  .meta({ id: "SettingPublication" });
export type SettingPublication = z.infer<typeof SettingPublication>;

/** One version of what administrators set about one subject. */
export interface SettingVersion<Settings> {
  number: number;
  settings: Settings;
  note: string;
  writtenBy: { name: string } | null;
  writtenAt: string | null;
  publications: SettingPublication[];
}

export interface SettingVersions<Settings> {
  versions: SettingVersion<Settings>[];
  hasOlder: boolean;
}

export const ListSettingVersions = z.strictObject({
  before: z.coerce.number().int().min(1).max(2_147_483_647).optional().meta({
    description: "The lowest number that was shown; absent: from the newest.",
  }),
});
export type ListSettingVersions = z.infer<typeof ListSettingVersions>;

export interface SettingState<Settings> {
  version: string;
  published: SettingVersion<Settings>;
  draft: SettingVersion<Settings> | null;
}

/** @param id of the component in the description of the API: `SiteWordsVersion`. */
export function settingVersion<Schema extends z.ZodType>(settings: Schema, id: string) {
  return z
    .object({
      number: z.int().meta({ description: "0 is how the site was made." }),
      settings,
      note: z.string(),
      writtenBy: Who.nullable(),
      writtenAt: z.iso.datetime().nullable(),
      publications: z.array(SettingPublication).meta({ description: "Newest first." }),
    })
    .meta({ id });
}

export function settingState<Schema extends z.ZodType>(version: Schema, id: string) {
  return z
    .object({
      version: z.string().meta({ description: "As the ETag; goes along as If-Match." }),
      published: version,
      draft: version.nullable().meta({ description: "Newer than what holds, and not published." }),
    })
    .meta({ id });
}

export function writeSettingDraft<Schema extends z.ZodType>(settings: Schema) {
  return z.strictObject({ settings, note: freeText(200).default("") });
}

export const PublishSetting = z.strictObject({
  number: z.int().min(0).meta({ description: "The draft, or any earlier version to go back to." }),
});
export type PublishSetting = z.infer<typeof PublishSetting>;
