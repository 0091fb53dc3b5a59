import { z } from "zod";
import { Id, Instant, PlainDate } from "../ids.ts";
import { PageQuery } from "../page.ts";

/** Kinds of data that can leak as a whole; packages/services says which tables each is. */
export const LeakPart = z.enum([
  "contact",
  "profile",
  "requests",
  "offers",
  "matches",
  "messages",
  "follow-ups",
  "reports",
  "call-notes",
  "consents",
  "vog",
  "representation",
  "mails",
  "sessions",
  "logs",
]);
export type LeakPart = z.infer<typeof LeakPart>;

/**
 * What leaked. Dates are local and both count.
 * - `parts`: the tables behind these kinds of data.
 * - `looks`: what one person, or everybody, saw in a period.
 * - `mails`: mails that went to the wrong address or were read by another.
 * - `exports`: downloads and print-outs that were made in a period.
 */
export const Leak = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("parts"),
    parts: z.array(LeakPart).min(1, { error: "required" }).max(LeakPart.options.length),
  }),
  z.strictObject({
    kind: z.literal("looks"),
    viewerId: Id.nullable().default(null),
    from: PlainDate,
    until: PlainDate,
  }),
  z.strictObject({
    kind: z.literal("mails"),
    mailIds: z.array(Id).min(1, { error: "required" }).max(500),
  }),
  z.strictObject({ kind: z.literal("exports"), from: PlainDate, until: PlainDate }),
]);
export type Leak = z.infer<typeof Leak>;

/** A drill needs no reason and names nobody; a breach has its number in the municipality's own register. */
export const NewBreachInquiry = z.strictObject({
  leak: Leak,
  breachReference: z
    .string()
    .trim()
    .regex(/^[A-Za-z0-9][A-Za-z0-9 ./-]{0,39}$/, { error: "reference_malformed" })
    .nullable()
    .default(null)
    .meta({ description: "Null: it is a drill." }),
});
export type NewBreachInquiry = z.infer<typeof NewBreachInquiry>;

/** What a column can tell about somebody, from least to most. */
export const LeakedKind = z.enum(["trace", "secret", "personal", "contact", "special", "criminal-10"]);
export type LeakedKind = z.infer<typeof LeakedKind>;

export const BreachInquiry = z
  .object({
    id: Id,
    startedAt: Instant,
    isDrill: z.boolean(),
    reference: z.string(),
    leak: Leak,
    what: z.string().meta({ description: "What leaked, in words." }),
    people: z.int(),
    tookMs: z.int(),
  })
  .meta({ id: "BreachInquiry" });
export type BreachInquiry = z.infer<typeof BreachInquiry>;

/** The same with counts over all people; about nobody in particular. */
export const BreachOverview = BreachInquiry.extend({
  byKind: z.array(z.object({ kind: LeakedKind, people: z.int() })),
  byWay: z.array(z.object({ way: z.enum(["mail", "phone", "post"]), people: z.int() })),
}).meta({ id: "BreachOverview" });
export type BreachOverview = z.infer<typeof BreachOverview>;

/** Somebody who is affected. Contact data are not among it: the desk tells them. */
export const AffectedPerson = z
  .object({
    id: Id,
    name: z.string().meta({ description: "A pseudonym in a drill; the name in a breach." }),
    way: z
      .enum(["mail", "phone", "post"])
      .nullable()
      .meta({ description: "How the person wants to be told; null in a drill." }),
    kinds: z.array(LeakedKind),
    what: z.array(z.string()).meta({ description: "Which data, in words; never the data." }),
  })
  .meta({ id: "AffectedPerson" });
export type AffectedPerson = z.infer<typeof AffectedPerson>;

export const AffectedPersonQuery = PageQuery.extend({
  limit: z.coerce.number().int().min(1).max(1000).default(50),
});
export type AffectedPersonQuery = z.infer<typeof AffectedPersonQuery>;
