import { z } from "zod";
import { Id, Instant } from "../ids.ts";

/** Documents that the site makes of itself for the data protection officer, each time anew. */
export const OversightDocumentKey = z.enum([
  "processing-register",
  "impact-assessment",
  "who-sees-what",
  "retention",
]);
export type OversightDocumentKey = z.infer<typeof OversightDocumentKey>;

/** What somebody is to the person whose data it is about; packages/consent says what each means. */
export const Beholder = z.enum([
  "public",
  "candidate",
  "invited-helper",
  "matched-helper",
  "matched-asker",
  "coordinator",
  "broker",
  "partner",
  "network-member",
  "representative",
  "represented",
  "municipality",
  "officer",
  "administrator",
  "platform",
  "site",
  "self",
]);
export type Beholder = z.infer<typeof Beholder>;

export const OversightDocumentQuery = z.strictObject({
  beholder: Beholder.optional().meta({ description: "Only for `who-sees-what`; absent: everybody." }),
});
export type OversightDocumentQuery = z.infer<typeof OversightDocumentQuery>;

export const OversightSection = z.object({
  id: z.string(),
  title: z.string(),
  text: z.array(z.string()),
  table: z.object({ columns: z.array(z.string()), rows: z.array(z.array(z.string())) }).nullable(),
  toFillIn: z
    .array(z.string())
    .meta({ description: "What only the municipality can say: places that are left open." }),
});
export type OversightSection = z.infer<typeof OversightSection>;

/** A document about the site, in the reader's language; about no person. */
export const OversightDocument = z
  .object({
    key: OversightDocumentKey,
    title: z.string(),
    site: z.string(),
    madeAt: Instant,
    lead: z.array(z.string()),
    sections: z.array(OversightSection),
  })
  .meta({ id: "OversightDocument" });
export type OversightDocument = z.infer<typeof OversightDocument>;

/** The same as one page to keep or print, which needs nothing from the network. */
export const OversightPage = z.object({ html: z.string() }).meta({ id: "OversightPage" });
export type OversightPage = z.infer<typeof OversightPage>;

/** One time that data whose term was over were destroyed. */
export const Destruction = z
  .object({
    id: Id,
    at: Instant,
    kind: z.string(),
    what: z.string().meta({ description: "The kind of data in words." }),
    days: z.int(),
    count: z.int(),
    sha256: z.string().meta({ description: "Over the keys of what went, in order." }),
  })
  .meta({ id: "Destruction" });
export type Destruction = z.infer<typeof Destruction>;
