import { z } from "zod";
import { freeText } from "./free-text/free-text.ts";
import { Id, Instant, PlainDate, PlainTime } from "./ids.ts";
import { PageQuery } from "./page.ts";
import { Weekday } from "./timing.ts";

/** A rota always ends; longer help gets another one. */
export const mostRotaDays = 28;

/** A long request shared out over days: which days, how late, how many people, and how many different ones at most. */
export const MakeRota = z
  .strictObject({
    startsOn: PlainDate,
    endsOn: PlainDate.meta({ description: "At most 28 days later, and not after the request." }),
    weekdays: z.array(Weekday).min(1, { error: "required" }).max(7),
    from: PlainTime,
    to: PlainTime,
    needed: z.int().min(1).max(4).default(1).meta({ description: "People wanted per day." }),
    maxFaces: z
      .int()
      .min(1)
      .max(12)
      .nullable()
      .default(null)
      .meta({ description: "How many different people at most; null is no limit." }),
    restDay: z.boolean().default(true).meta({ description: "Nobody comes two days running." }),
  })
  .refine((rota) => rota.startsOn <= rota.endsOn, { path: ["endsOn"], error: "ends_before_start" })
  .refine((rota) => rota.from < rota.to, { path: ["to"], error: "ends_before_start" });
export type MakeRota = z.infer<typeof MakeRota>;

export const AskRotaMember = z.strictObject({
  personId: Id.meta({ description: "A helper who fits the request; the desk knows who said yes." }),
});
export type AskRotaMember = z.infer<typeof AskRotaMember>;

export const RotaAvailableDay = z.strictObject({
  date: PlainDate,
  ratherNot: z.boolean().default(false).meta({ description: "Can come, though rather somebody else." }),
});

/** Saying yes to taking turns, and on which days; may be sent again. */
export const RotaAvailability = z.strictObject({
  days: z.array(RotaAvailableDay).min(1, { error: "required" }).max(mostRotaDays),
  maxShifts: z.int().min(1).max(mostRotaDays),
  isNamed: z
    .boolean()
    .meta({ description: "The others who take turns may see the first name; otherwise a pseudonym." }),
});
export type RotaAvailability = z.infer<typeof RotaAvailability>;

export const TakeShift = z.strictObject({
  date: PlainDate,
  memberId: Id.optional().meta({ description: "Desk only: for whom." }),
});
export type TakeShift = z.infer<typeof TakeShift>;

/** One turn for another, or one given away. Nothing changes before the other says yes. */
export const ProposeSwap = z
  .strictObject({
    shiftId: Id,
    forShiftId: Id.optional().meta({ description: "The other's turn that comes back for it." }),
    toMemberId: Id.optional().meta({ description: "Who is asked to take it, with nothing back." }),
  })
  .refine((swap) => (swap.forShiftId === undefined) !== (swap.toMemberId === undefined), {
    path: ["toMemberId"],
    error: "required",
  });
export type ProposeSwap = z.infer<typeof ProposeSwap>;

export const AnswerSwap = z.strictObject({
  answer: z.enum(["yes", "no", "taken-back"]).meta({ description: "`taken-back`: by who asked." }),
});
export type AnswerSwap = z.infer<typeof AnswerSwap>;

export const StopRotaMember = z.strictObject({ remark: freeText(2000).default("") });
export type StopRotaMember = z.infer<typeof StopRotaMember>;

export const RotaListQuery = PageQuery.extend({
  list: z.enum(["mine", "desk"]).default("mine").meta({ description: "`desk`: every rota that runs." }),
});
export type RotaListQuery = z.infer<typeof RotaListQuery>;

/** Why nobody more comes on a day; for how many members. */
export const UnfilledReason = z.object({
  code: z.enum(["not_available", "too_many_shifts", "days_running", "too_many_faces", "could_come"]),
  members: z.int(),
});

/** What a swap would break that holds now. Both sides read it before they say yes. */
export const SwapBreach = z.enum(["not_available", "too_many_shifts", "days_running", "too_many_faces"]);

export const RotaShift = z.object({
  id: Id,
  memberId: Id,
  name: z.string(),
  isMine: z.boolean(),
});

export const RotaDay = z.object({
  date: PlainDate,
  needed: z.int(),
  shifts: z.array(RotaShift),
  missing: z.int(),
  isAhead: z
    .boolean()
    .meta({ description: "It has not begun: its turns can be taken, traded and handed back." }),
  isOver: z.boolean(),
  isSoon: z.boolean().meta({ description: "Somebody is missing within 48 hours." }),
});

export const RotaMember = z.object({
  id: Id,
  name: z.string(),
  isMe: z.boolean(),
  state: z.enum(["asked", "joined", "left"]),
  shifts: z.int(),
  personId: Id.optional().meta({ description: "For the desk." }),
  hasEmail: z.boolean().optional().meta({ description: "For the desk: who has none is phoned." }),
  maxShifts: z.int().nullable().optional(),
  isNamed: z.boolean().optional(),
  availability: z.array(z.object({ date: PlainDate, ratherNot: z.boolean() })).optional(),
});

export const RotaProposal = z.object({
  id: Id,
  madeAt: Instant,
  label: z.enum(["optimal", "best-in-time", "greedy"]),
  better: z.int().meta({ description: "How much less another could cost at most; 0 when none is better." }),
  isCurrent: z.boolean().meta({ description: "Nothing changed since it was made." }),
  shifts: z.array(z.object({ date: PlainDate, memberId: Id, name: z.string(), isNew: z.boolean() })),
  unfilled: z.array(z.object({ date: PlainDate, missing: z.int(), reasons: z.array(UnfilledReason) })),
});

export const RotaSwap = z.object({
  id: Id,
  fromMemberId: Id,
  fromName: z.string(),
  toMemberId: Id,
  toName: z.string(),
  date: PlainDate,
  forDate: PlainDate.nullable(),
  breaks: z.array(SwapBreach),
});

export const Rota = z
  .object({
    id: Id,
    role: z.enum(["asker", "member", "desk"]),
    helpRequestId: Id.optional().meta({ description: "For the asker and the desk." }),
    category: z.object({ name: z.string(), icon: z.string() }),
    askerName: z.string(),
    startsOn: PlainDate,
    endsOn: PlainDate,
    from: PlainTime,
    to: PlainTime,
    maxFaces: z.int().nullable(),
    restDay: z.boolean(),
    myMemberId: Id.nullable(),
    days: z.array(RotaDay),
    members: z.array(RotaMember),
    proposal: RotaProposal.nullable().meta({ description: "For who may accept it: the asker and the desk." }),
    swaps: z
      .array(RotaSwap)
      .meta({ description: "That wait for an answer: one's own, or all for the desk." }),
    toCall: z
      .array(z.object({ memberId: Id, name: z.string(), date: PlainDate }))
      .meta({ description: "For the desk: whose turn is tomorrow and who has no e-mail." }),
    endedAt: Instant.nullable(),
    endedBecause: z.enum(["ended", "request-ended", "over"]).nullable(),
  })
  .meta({ id: "Rota" });
export type Rota = z.infer<typeof Rota>;

/** What somebody who left is told. */
export const RotaLeft = z
  .object({ openShifts: z.int().meta({ description: "Turns to come that are open again." }) })
  .meta({ id: "RotaLeft" });
export type RotaLeft = z.infer<typeof RotaLeft>;

/** That a stop was done, and nothing else. */
export const RotaStopped = z.object({ stopped: z.literal(true) }).meta({ id: "RotaStopped" });
export type RotaStopped = z.infer<typeof RotaStopped>;
