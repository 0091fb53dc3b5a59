import { z } from "zod";
import { freeText } from "./free-text/free-text.ts";

export const RetentionTermLine = z
  .object({
    kind: z.string(),
    days: z.int(),
    defaultDays: z.int(),
    leastDays: z.int(),
    mostDays: z.int(),
    reason: z.string().nullable().meta({ description: "Why it is longer than the default." }),
    due: z.int().meta({ description: "How many rows would go at once with this term." }),
  })
  .meta({ id: "RetentionTermLine" });
export type RetentionTermLine = z.infer<typeof RetentionTermLine>;

export const RetentionChange = z
  .object({
    kind: z.string(),
    daysBefore: z.int(),
    daysAfter: z.int(),
    reason: z.string(),
    changedBy: z.object({ name: z.string() }),
    changedAt: z.iso.datetime(),
  })
  .meta({ id: "RetentionChange" });
export type RetentionChange = z.infer<typeof RetentionChange>;

export const RetentionSettings = z
  .object({
    version: z.string().meta({ description: "As the ETag; goes along as If-Match." }),
    terms: z.array(RetentionTermLine),
    changes: z.array(RetentionChange).meta({ description: "Newest first, at most a hundred." }),
  })
  .meta({ id: "RetentionSettings" });
export type RetentionSettings = z.infer<typeof RetentionSettings>;

export const RetentionTrial = z
  .object({ terms: z.array(RetentionTermLine) })
  .meta({ id: "RetentionTrial", description: "What the terms would do; nothing is changed." });
export type RetentionTrial = z.infer<typeof RetentionTrial>;

export const WriteRetentionTerms = z.strictObject({
  terms: z
    .array(z.strictObject({ kind: z.string().max(60), days: z.int(), reason: freeText(500).default("") }))
    .max(100)
    .meta({ description: "A kind that is not in the list gets its default." }),
});
export type WriteRetentionTerms = z.infer<typeof WriteRetentionTerms>;
