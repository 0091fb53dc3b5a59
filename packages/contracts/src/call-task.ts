import { z } from "zod";
import { Id, Instant, PlainDate } from "./ids.ts";
import { Invitation } from "./invitation.ts";

/** Somebody whom the desk calls, because a mail cannot do it, or because they said that something is not right. */
export const CallTask = z
  .object({
    id: Id,
    kind: z.enum([
      "consent-disputed",
      "account-unused",
      "promise-letter",
      "rota-ended",
      "invitation",
      "match-news",
    ]),
    createdAt: Instant,
    person: z.object({ id: Id, name: z.string(), phone: z.string().nullable().optional() }),
    /** The day on which an account that nobody uses goes; null for other calls. */
    goesOn: PlainDate.nullable(),
    /** The rota that ended, with the days on which they had a turn; null for other calls. */
    rota: z
      .object({
        help: z.string().nullable(),
        areaName: z.string().nullable(),
        dates: z.array(PlainDate),
      })
      .nullable(),
    match: z
      .object({
        what: z.enum(["withdrawn", "stopped", "handed-back", "changed"]),
        help: z.string().nullable(),
        areaName: z.string().nullable(),
      })
      .nullable()
      .meta({ description: "What became of help that was agreed, as it stands now; null for other calls." }),
    invitation: Invitation.nullable().meta({
      description: "What to ask a helper who has no e-mail, as they may hear it; null for other calls.",
    }),
  })
  .meta({ id: "CallTask" });
export type CallTask = z.infer<typeof CallTask>;

/** `stays`: the person says that they want to keep the account that they did not use. */
export const FinishCallTask = z.strictObject({ outcome: z.enum(["done", "stays"]) });
export type FinishCallTask = z.infer<typeof FinishCallTask>;
