import { z } from "zod";
import { Instant } from "../ids.ts";
import { PageQuery } from "../page.ts";

/** What the register of answers holds, and whether its chain is whole. */
export const ConsentRegister = z
  .object({
    site: z.string(),
    madeAt: Instant,
    events: z.int(),
    people: z.int(),
    context: z
      .record(z.string(), z.string())
      .meta({ description: "The JSON-LD context under which the records stand." }),
  })
  .meta({ id: "ConsentRegister" });
export type ConsentRegister = z.infer<typeof ConsentRegister>;

export const ConsentRecordQuery = PageQuery.extend({
  limit: z.coerce.number().int().min(1).max(1000).default(500),
});
export type ConsentRecordQuery = z.infer<typeof ConsentRecordQuery>;

/** One answer in the terms of ISO/IEC TS 27560:2023 and W3C DPV; people are pseudonyms of this register alone. */
export const ConsentRegisterRecord = z.record(z.string(), z.unknown()).meta({ id: "ConsentRegisterRecord" });
export type ConsentRegisterRecord = z.infer<typeof ConsentRegisterRecord>;

/** The outcome of computing every link of the chain anew. */
export const ConsentChain = z
  .object({
    checkedAt: Instant,
    links: z.int(),
    cut: z.int().meta({ description: "Of erased people: the answer stands, and leads to nobody." }),
    destroyed: z.int().meta({ description: "Past their term: only the hash stands." }),
    head: z.string(),
    broken: z
      .object({
        seq: z.int(),
        eventId: z.string().nullable(),
        because: z.enum([
          "missing-link",
          "other-predecessor",
          "changed-event",
          "changed-identity",
          "missing-event",
          "unlinked-event",
        ]),
      })
      .nullable(),
    tookMs: z.int(),
  })
  .meta({ id: "ConsentChain" });
export type ConsentChain = z.infer<typeof ConsentChain>;
