import { z } from "zod";
import { freeText } from "./free-text/free-text.ts";
import { SharedField } from "./consent.ts";
import { Need, Weight } from "./help.ts";
import { Id, Instant, PlainDate } from "./ids.ts";
import { PageQuery } from "./page.ts";
import { Timing } from "./timing.ts";

export const MatchPhase = z.enum(["willing", "agreed", "running", "closed"]);

/** The other side, as far as both agreed: an absent field is one that is not shared. */
export const SharedPerson = z.object({
  name: z.string(),
  lastName: z.string().optional(),
  phone: z.string().optional(),
  email: z.string().optional(),
  address: z.string().optional(),
  areaName: z.string().nullable().optional(),
});

/** One side as the desk sees it: whom to call, and whether this one agreed and said how it went. */
export const SideAtDesk = SharedPerson.extend({
  id: Id,
  hasAgreed: z.boolean(),
  hasAnsweredFollowUp: z.boolean(),
  isOnHold: z.boolean(),
});

export const Match = z
  .object({
    id: Id,
    role: z.enum(["asker", "helper", "desk"]),
    phase: MatchPhase,
    helpRequestId: Id,
    category: z.object({ name: z.string(), icon: z.string() }),
    description: z.string().optional(),
    timing: Timing,
    endsOn: PlainDate,
    weight: Weight,
    needs: z.array(Need).optional(),
    other: SharedPerson.nullable().meta({
      description: "Absent for the desk, which sees `asker` and `helper`.",
    }),
    asker: SideAtDesk.optional(),
    helper: SideAtDesk.optional(),
    helperHasVog: z.boolean().optional().meta({
      description:
        "For the asker: the desk has seen a certificate of conduct of the helper that is valid today.",
    }),
    agreedByMe: z.boolean(),
    agreedByOther: z.boolean(),
    otherOnHold: z.boolean().meta({
      description: "The other put their data on hold: help goes on, contact data are not shown.",
    }),
    sharedByMe: z.array(SharedField),
    unreadMessages: z.int(),
    followUp: z
      .object({ due: z.boolean(), answeredByMe: z.boolean() })
      .meta({ description: "`due`: a few days have passed and this side was not asked yet how it went." }),
    madeAt: Instant,
    endedAt: Instant.nullable(),
    endedBecause: z.enum(["handed-back", "stopped", "solved", "withdrawn", "expired"]).nullable(),
  })
  .meta({ id: "Match" });
export type Match = z.infer<typeof Match>;

export const MatchListQuery = PageQuery.extend({
  list: z
    .enum(["mine", "follow-up"])
    .default("mine")
    .meta({ description: "`follow-up` is the desk's call-back list." }),
});
export type MatchListQuery = z.infer<typeof MatchListQuery>;

/**
 * Saying "yes, let us": the exact fields that the other may see. May be sent again to share more or less. The desk
 * says it for the person it calls: `personId`.
 */
export const AgreeToMatch = z.strictObject({ shares: z.array(SharedField).max(4), personId: Id.optional() });
export type AgreeToMatch = z.infer<typeof AgreeToMatch>;

export const NewMatchMessage = z.strictObject({
  body: freeText(2000).min(1, { error: "required" }),
});
export type NewMatchMessage = z.infer<typeof NewMatchMessage>;

export const MatchMessage = z
  .object({
    id: Id,
    from: z.enum(["me", "other", "asker", "helper"]),
    name: z.string(),
    body: z.string(),
    sentAt: Instant,
  })
  .meta({ id: "MatchMessage" });
export type MatchMessage = z.infer<typeof MatchMessage>;

/** How it went (#135). The desk answers for the person it calls: `personId`. */
export const AnswerFollowUp = z.strictObject({
  outcome: z.enum(["good", "fair", "bad", "not-happened"]),
  again: z.enum(["yes", "no"]).optional().meta({ description: "May this neighbour be asked again?" }),
  remark: freeText(1000).default(""),
  personId: Id.optional(),
});
export type AnswerFollowUp = z.infer<typeof AnswerFollowUp>;

export const StopMatch = z.strictObject({ remark: freeText(2000).default("") });
export type StopMatch = z.infer<typeof StopMatch>;
