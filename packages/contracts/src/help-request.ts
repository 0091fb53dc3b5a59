import { z } from "zod";
import { freeText } from "./free-text/free-text.ts";
import { Need, Nearness, Ring, Urgency, Weight } from "./help.ts";
import { Id, Instant, PlainDate } from "./ids.ts";
import { PageQuery } from "./page.ts";
import { Language } from "./person.ts";
import { Timing } from "./timing.ts";

const RequestFields = {
  categoryId: Id,
  description: freeText(1000).min(5, { error: "too_short" }),
  timing: Timing,
  weight: Weight.optional().meta({
    description: "Absent: that of the category. Never lighter than the category.",
  }),
  urgency: Urgency.default("normal"),
  needs: z.array(Need).max(12).default([]),
  languages: z.array(Language).max(10).default([]).meta({ description: "Empty: any language will do." }),
  nearness: Nearness.default("any"),
  audience: Ring.default("municipality").meta({ description: "How far the request may travel." }),
  circleFirst: z.boolean().optional().meta({
    description:
      "First only who helped the asker before, when both would gladly do so again; others after a while.",
  }),
};

export const NewHelpRequest = z.strictObject({
  ...RequestFields,
  onBehalfOf: Id.optional().meta({
    description: "Desk only: the person for whom a coordinator takes the request.",
  }),
  fromDraft: Id.optional().meta({
    description: "Desk only: the draft that somebody made for this person, who has confirmed it now.",
  }),
  channel: z.enum(["web", "phone", "walk-in", "referral"]).default("web"),
});
export type NewHelpRequest = z.infer<typeof NewHelpRequest>;

export const HelpRequestState = z.enum(["triage", "open", "matched", "solved", "withdrawn", "expired"]);
export type HelpRequestState = z.infer<typeof HelpRequestState>;

export const HelpRequestListName = z.enum(["mine", "triage", "unanswered", "open"]);

export const HelpRequestListQuery = PageQuery.extend({
  list: HelpRequestListName.default("mine").meta({
    description: "`mine` for everybody; `triage`, `unanswered` and `open` for the desk.",
  }),
});
export type HelpRequestListQuery = z.infer<typeof HelpRequestListQuery>;

/** Fields that the viewer may not see are absent: they went through packages/consent. */
export const HelpRequest = z
  .object({
    id: Id,
    state: HelpRequestState,
    category: z.object({ id: Id, slug: z.string(), name: z.string(), icon: z.string() }),
    weight: Weight,
    urgency: Urgency,
    timing: Timing,
    endsOn: PlainDate,
    description: z.string().optional(),
    needs: z.array(Need).optional(),
    languages: z.array(Language).optional(),
    nearness: Nearness.optional(),
    audience: Ring.optional(),
    areaName: z.string().nullable().optional(),
    asker: z.object({ id: Id.optional(), name: z.string() }),
    channel: z.enum(["web", "phone", "walk-in", "referral"]).optional(),
    createdAt: Instant,
    openedAt: Instant.nullable(),
    search: z
      .object({
        ring: Ring,
        asked: z.int(),
        answeredNo: z.int(),
        waiting: z.int(),
        needsCoordinator: z.boolean(),
        circleFirst: z.boolean().meta({ description: "The asker wants who helped them before asked first." }),
        isCircleFirst: z.boolean().meta({ description: "Only those are asked now." }),
        isPaused: z.boolean().meta({ description: "The desk chooses by hand whom to ask." }),
        hasReplyElsewhere: z.boolean().meta({ description: "Another municipality may have somebody." }),
      })
      .optional()
      .meta({ description: "How the search goes: numbers, never names." }),
    matchId: Id.nullable().optional(),
    withdrawnAt: Instant.nullable().optional(),
    solvedAt: Instant.nullable().optional(),
  })
  .meta({ id: "HelpRequest" });
export type HelpRequest = z.infer<typeof HelpRequest>;

export const WithdrawHelpRequest = z.strictObject({ reason: freeText(500).default("") });
export type WithdrawHelpRequest = z.infer<typeof WithdrawHelpRequest>;

export const ExtendHelpRequest = z.strictObject({ endsOn: PlainDate });
export type ExtendHelpRequest = z.infer<typeof ExtendHelpRequest>;

export const SolveHelpRequest = z.strictObject({ how: z.enum(["match", "otherwise"]) });
export type SolveHelpRequest = z.infer<typeof SolveHelpRequest>;

/** Triage by the desk (#58, #122): the weight that the broker sees, and whether helpers may be asked. */
export const TriageHelpRequest = z.strictObject({
  weight: Weight,
  outcome: z.enum(["search", "keep-at-desk"]),
});
export type TriageHelpRequest = z.infer<typeof TriageHelpRequest>;

/** A line of explanation in the reader's language, made from a template; no free text. */
export const ExplainedLine = z.object({
  key: z.string(),
  text: z.string(),
  points: z.int().optional(),
  max: z.int().optional(),
});
export type ExplainedLine = z.infer<typeof ExplainedLine>;
