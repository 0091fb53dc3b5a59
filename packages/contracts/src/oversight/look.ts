import { z } from "zod";
import { Id, Instant, PlainDate } from "../ids.ts";
import { PageQuery } from "../page.ts";

export const LookLevel = z.enum(["normal", "sensitive"]);
export type LookLevel = z.infer<typeof LookLevel>;

export const ViewerKind = z.enum([
  "coordinator",
  "broker",
  "helper",
  "asker",
  "representative",
  "officer",
  "administrator",
  "system",
]);
export type ViewerKind = z.infer<typeof ViewerKind>;

/** Dates are local and both count. */
export const OversightLookQuery = PageQuery.extend({
  from: PlainDate.optional(),
  until: PlainDate.optional(),
  viewerId: Id.optional(),
  subjectId: Id.optional(),
  viewerKind: ViewerKind.optional(),
  level: LookLevel.optional(),
  reason: z
    .string()
    .regex(/^[a-z.-]{1,40}$/)
    .optional(),
});
export type OversightLookQuery = z.infer<typeof OversightLookQuery>;

/** Somebody as the officer may know them: by name who works at the desk, by pseudonym everybody else. */
export const KnownToOfficer = z.object({ id: Id, name: z.string() });
export type KnownToOfficer = z.infer<typeof KnownToOfficer>;

/** One look at contact or special data of another; names of fields, never values. */
export const OversightLook = z
  .object({
    id: Id,
    at: Instant,
    viewerKind: ViewerKind,
    viewer: KnownToOfficer.nullable().meta({ description: "Null: the site itself." }),
    subject: KnownToOfficer.nullable().meta({ description: "Null: about nobody in particular." }),
    fields: z.array(z.string()).meta({ description: "Which data, in words." }),
    purpose: z.string().meta({ description: "For what, in words." }),
    rules: z.array(z.string()).meta({ description: "By which rules of the policy." }),
    reason: z.string().meta({ description: "Why, in words." }),
    channel: z.enum(["web", "phone", "print", "mail", "api"]),
    level: LookLevel,
  })
  .meta({ id: "OversightLook" });
export type OversightLook = z.infer<typeof OversightLook>;

/** What the log can be searched by: who looked, and why. */
export const OversightLookChoices = z
  .object({
    viewers: z.array(KnownToOfficer.extend({ kind: ViewerKind })),
    reasons: z.array(z.object({ reason: z.string(), words: z.string() })),
  })
  .meta({ id: "OversightLookChoices" });
export type OversightLookChoices = z.infer<typeof OversightLookChoices>;
