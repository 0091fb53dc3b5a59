import { z } from "zod";
import { Id, Instant } from "./ids.ts";

/** Everything that the site holds about the person who asks (GDPR art. 15 and 20). */
export const MyData = z
  .object({
    madeAt: Instant,
    site: z.string(),
    sections: z.array(
      z.object({
        key: z.string(),
        title: z.string(),
        why: z.string(),
        basis: z.string().meta({ description: "Why it may be kept, in plain words." }),
        keptFor: z.string().meta({ description: "How long, as it is here and now." }),
        rows: z.array(z.record(z.string(), z.unknown())),
      }),
    ),
  })
  .meta({ id: "MyData" });
export type MyData = z.infer<typeof MyData>;

export const Erasure = z
  .object({ requestedAt: Instant, dueAt: Instant })
  .meta({ id: "Erasure", description: "Until `dueAt` the person can come back; then everything is gone." });
export type Erasure = z.infer<typeof Erasure>;

/** Proof of every answer about consent, as a PDF. */
export const ConsentReceipts = z
  .object({ madeAt: Instant, site: z.string(), pdf: z.base64() })
  .meta({ id: "ConsentReceipts" });
export type ConsentReceipts = z.infer<typeof ConsentReceipts>;

/** The same answers as JSON-LD: ISO/IEC TS 27560:2023 in the terms of W3C DPV. */
export const ConsentRecords = z
  .object({ madeAt: Instant, site: z.string(), document: z.record(z.string(), z.unknown()) })
  .meta({ id: "ConsentRecords" });
export type ConsentRecords = z.infer<typeof ConsentRecords>;

/** A coordinator reads somebody's data to them, or prints them, having checked who asks. */
export const ReadOutData = z.strictObject({
  channel: z.enum(["phone", "print"]),
  identityChecked: z.literal(true, { error: "identity_not_checked" }),
});
export type ReadOutData = z.infer<typeof ReadOutData>;

export const Restriction = z.object({ restrictedAt: Instant }).meta({
  id: "Restriction",
  description: "Since then the data are kept, and nothing new is done with them.",
});
export type Restriction = z.infer<typeof Restriction>;

/** One time that somebody saw contact data or what says something about health, in the reader's language. */
export const Look = z
  .object({
    id: Id,
    at: Instant,
    by: z.string().meta({ description: "Who looked, as this person may know them." }),
    what: z.array(z.string()).meta({ description: "Which data were seen, in plain words; never the data." }),
    why: z.string(),
  })
  .meta({ id: "Look" });
export type Look = z.infer<typeof Look>;
