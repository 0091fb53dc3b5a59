import { z } from "zod";
import { Need, Ring } from "./help.ts";
import { ExplainedLine } from "./help-request.ts";
import { Id, Instant } from "./ids.ts";

/** What somebody may be asked about although it does not fit. Every other rule always holds. */
export const MisfitKind = z.enum(["area", "distance", "time", "skill", "language"]);
export type MisfitKind = z.infer<typeof MisfitKind>;

const Metres = z.coerce.number().int().min(0).max(20_000);

/** What the desk supposes of a request, for its own eye: nothing of it is written. Absent is as asked. */
export const CandidateQuery = z.strictObject({
  time: z
    .enum(["as-asked", "any"])
    .optional()
    .meta({ description: "`any`: the day and the hour do not count." }),
  extraMetres: Metres.optional().meta({ description: "Further than helper and ring allow." }),
  withinMetres: Metres.optional().meta({ description: "No further than this." }),
  ring: Ring.optional(),
  language: z.enum(["any", "shared"]).optional(),
  need: Need.optional().meta({ description: "What a helper must be able to do as well." }),
  circle: z.literal("only").optional().meta({
    description: "Only who helped the asker before, when both would gladly do so again.",
  }),
  training: Id.optional().meta({
    description: "Only who had this training, across the municipality unless a ring is named.",
  }),
});
export type CandidateQuery = z.infer<typeof CandidateQuery>;

const Misfit = z.object({ kind: MisfitKind, text: z.string() });

export const AskedState = z.enum(["came-back", "yes", "no", "later", "waiting", "released"]);
export type AskedState = z.infer<typeof AskedState>;

const AskedHelper = z.object({
  invitationId: Id,
  helperId: Id,
  name: z.string(),
  areaName: z.string().nullable(),
  state: AskedState,
  invitedAt: Instant,
  byHand: z.boolean(),
  stateSince: Instant.meta({ description: "When it was answered, given back or released." }),
});

/** What happens when nobody does anything. */
const NextStep = z.object({
  kind: z.enum(["wave", "desk", "paused", "none"]),
  at: Instant.nullable(),
  count: z.int().meta({ description: "How many people are asked then." }),
});

export const CandidateList = z
  .object({
    candidates: z.array(
      z.object({
        offerId: Id,
        helperId: Id,
        name: z.string(),
        areaName: z.string().nullable(),
        points: z.int(),
        reasons: z.array(ExplainedLine),
        training: z
          .string()
          .nullable()
          .meta({ description: "That they had the training that is asked for." }),
        misfits: z.array(Misfit).meta({ description: "What does not fit the request as it was asked." }),
        invitation: z
          .object({ id: Id, invitedAt: Instant, answer: z.enum(["yes", "no", "waiting", "released"]) })
          .nullable(),
      }),
    ),
    fits: z.int().meta({ description: "Everybody who fits, also those who are not listed." }),
    fitsAsAsked: z.int().meta({ description: "The same for the request as it was asked." }),
    circle: z.int().meta({
      description:
        "Of those who fit as asked: who helped the asker before, when both would gladly do so again.",
    }),
    considered: z.int(),
    leftOut: z.array(z.object({ filter: z.string(), count: z.int(), text: z.string() })).meta({
      description:
        "Each under the first reason that was met; few of a kind that is private stand together. Empty when something is supposed.",
    }),
    asked: z.array(AskedHelper).meta({ description: "What came back first." }),
    nextStep: NextStep,
    quietUntil: Instant.nullable().meta({ description: "Until then nobody is asked." }),
  })
  .meta({ id: "CandidateList" });
export type CandidateList = z.infer<typeof CandidateList>;

/** What one question to the asker would bring. */
export const EasingList = z
  .object({
    easings: z.array(
      z.object({
        kind: MisfitKind,
        added: z.int().meta({ description: "People beyond those who fit as asked." }),
        extraMetres: z.int().nullable(),
        ring: Ring.nullable(),
      }),
    ),
  })
  .meta({ id: "EasingList" });
export type EasingList = z.infer<typeof EasingList>;

export const CreateInvitations = z.strictObject({
  offerIds: z.array(Id).min(1).max(15),
  despite: z.array(MisfitKind).max(5).default([]).meta({
    description: "What does not fit and is asked all the same; `area` only after the asker agreed.",
  }),
  training: Id.optional().meta({ description: "Only who had it is asked, and reads that this is why." }),
});
export type CreateInvitations = z.infer<typeof CreateInvitations>;
