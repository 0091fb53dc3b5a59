import { z } from "zod";
import { freeText } from "./free-text/free-text.ts";

/** Whom a municipality may show less than the platform does. Nobody can be kept from their own data. */
export const narrowedRelations = [
  "coordinator",
  "broker",
  "invited-helper",
  "matched-helper",
  "matched-asker",
] as const;
/** Fields that are shown or hidden together. */
export const fieldGroups = [
  "first-name",
  "last-name",
  "phone",
  "email",
  "address",
  "story",
  "needs",
  "health-needs",
  "certificate",
] as const;
/** When: always, or in one stretch of the way that two neighbours go together. */
export const narrowingMoments = ["always", "before-agreement", "during-help", "after-help"] as const;
/** `mask`: only a part, such as the last digits. There is no word for more. */
export const narrowingEffects = ["deny", "mask"] as const;

export const Narrowing = z
  .strictObject({
    relation: z.enum(narrowedRelations),
    group: z.enum(fieldGroups),
    when: z.enum(narrowingMoments).default("always"),
    effect: z.enum(narrowingEffects, { error: "only_less" }),
  })
  .meta({ id: "Narrowing", description: "Somebody sees less than the platform shows; more cannot be said." });
export type Narrowing = z.infer<typeof Narrowing>;

/** A change of settings names the version on which it builds, as `If-Match`. */
const version = z.string().meta({ description: "As the ETag; goes along as If-Match." });

const Who = z.object({ name: z.string() });

export const DisclosureVersion = z
  .object({
    number: z.int(),
    narrowings: z.array(Narrowing),
    unreadable: z.int().meta({
      description: "Lines that this version of the site cannot read; each hides all that it might be about.",
    }),
    note: z.string(),
    writtenBy: Who,
    writtenAt: z.iso.datetime(),
    publications: z
      .array(z.object({ publishedBy: Who, publishedAt: z.iso.datetime() }))
      .meta({ description: "Newest first; more than one when the municipality went back to it." }),
  })
  .meta({ id: "DisclosureVersion" });
export type DisclosureVersion = z.infer<typeof DisclosureVersion>;

export const DisclosureSettings = z
  .object({
    version,
    published: DisclosureVersion.nullable().meta({ description: "Null: all that the platform shows." }),
    draft: DisclosureVersion.nullable().meta({ description: "Written and not published." }),
  })
  .meta({ id: "DisclosureSettings" });
export type DisclosureSettings = z.infer<typeof DisclosureSettings>;

export const WriteDisclosureDraft = z.strictObject({
  narrowings: z.array(Narrowing).max(100),
  note: freeText(500).default(""),
});
export type WriteDisclosureDraft = z.infer<typeof WriteDisclosureDraft>;

const Shown = z.enum(["deny", "mask", "allow"]);

/** One line of the table: the most that is shown when the other said yes to all that is asked. */
export const SightLine = z
  .object({
    relation: z.enum(narrowedRelations),
    group: z.enum(fieldGroups),
    moment: z.enum(narrowingMoments),
    most: Shown.meta({ description: "What the platform shows at most." }),
    now: Shown,
    next: Shown.meta({ description: "When the draft is published." }),
    people: z.int().nullable().meta({
      description: "Whose data this changes, today. Null: fewer than five. 0 when nothing changes.",
    }),
  })
  .meta({ id: "SightLine" });
export type SightLine = z.infer<typeof SightLine>;

export const DisclosurePreview = z
  .object({
    version,
    lines: z.array(SightLine),
    viewers: z
      .array(z.object({ relation: z.enum(narrowedRelations), count: z.int().nullable() }))
      .meta({ description: "How many look in this way today. Null: fewer than five." }),
  })
  .meta({ id: "DisclosurePreview" });
export type DisclosurePreview = z.infer<typeof DisclosurePreview>;
