import { z } from "zod";

/**
 * A certificate of conduct (verklaring omtrent het gedrag) that the desk has seen: that it was seen, and nothing of
 * what it says. There is no copy.
 */
export const Vog = z
  .object({
    seenOn: z.iso.date(),
    profile: z.string().meta({ description: "screeningsprofiel of functieaspecten, in cijfers" }),
    validUntil: z.iso.date().meta({ description: "tot en met deze dag" }),
    seenBy: z.string(),
    isValid: z.boolean(),
  })
  .meta({ id: "Vog" });
export type Vog = z.infer<typeof Vog>;

/** Longer than this no municipality relies on one. */
export const vogYears = 5;

/** The same day so many years on. @param date local date `2026-12-01`. */
export function yearsAfter(date: string, years: number): string {
  return `${Number(date.slice(0, 4)) + years}${date.slice(4)}`;
}

export const RecordVog = z
  .strictObject({
    seenOn: z.iso.date(),
    // Codes of Justis only: no room for what a certificate says.
    profile: z
      .string()
      .trim()
      .regex(/^\d{2}(?:, ?\d{2}){0,9}$/, "vog_profile_malformed"),
    validUntil: z.iso.date(),
  })
  .refine(({ seenOn, validUntil }) => validUntil >= seenOn, {
    path: ["validUntil"],
    message: "ends_before_seen",
  })
  .refine(({ seenOn, validUntil }) => validUntil <= yearsAfter(seenOn, vogYears), {
    path: ["validUntil"],
    message: "vog_too_long",
  });
export type RecordVog = z.infer<typeof RecordVog>;

/** In the body: when somebody's certificate was seen does not belong in an address. */
export const RemoveVog = z.strictObject({ seenOn: z.iso.date() });
export type RemoveVog = z.infer<typeof RemoveVog>;
