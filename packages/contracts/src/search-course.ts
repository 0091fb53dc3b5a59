import { z } from "zod";
import { EnvelopeReply } from "./forwarding.ts";
import { Ring } from "./help.ts";
import { Id, Instant } from "./ids.ts";

export const SearchStepKind = z.enum([
  "asked",
  "ring-opened",
  "waits-for-morning",
  "desk-helps",
  "match-made",
  "handed-back",
  "circle-asked",
  "circle-over",
  "narrowed",
  "widened",
  "forwarded",
  "forward-ended",
  "forward-answered",
]);
export type SearchStepKind = z.infer<typeof SearchStepKind>;

/** One thing that happened in the search for helpers: numbers and areas, never names. */
export const SearchStep = z.object({
  id: Id,
  at: Instant,
  kind: SearchStepKind,
  by: z.enum(["search", "asker", "desk", "helper", "municipality"]),
  ring: Ring.nullable().meta({
    description: "That was opened, asked in, or may be gone to; null where the desk chose whom to ask.",
  }),
  asked: z.int().nullable().meta({ description: "How many people were asked." }),
  until: Instant.nullable().meta({ description: "When asking goes on after the night." }),
  elsewhere: z.string().nullable().meta({ description: "The municipality or partner that was asked." }),
  reply: EnvelopeReply.nullable().meta({ description: "What another municipality answered." }),
});
export type SearchStep = z.infer<typeof SearchStep>;

/** How the search for helpers went so far, oldest first, and what comes next when nobody says yes. */
export const SearchCourse = z
  .object({
    steps: z.array(SearchStep),
    nearbyAreas: z
      .array(z.string())
      .meta({ description: "Names of the areas next to the own one; empty when there are none, or many." }),
    next: z
      .discriminatedUnion("kind", [
        z.object({ kind: z.literal("ring"), ring: Ring, at: Instant }),
        z.object({ kind: z.literal("circle"), until: Instant }).meta({
          description: "Only who helped the asker before is asked until then; others after it.",
        }),
        z.object({ kind: z.literal("desk") }),
      ])
      .nullable()
      .meta({ description: "Null when nothing is searched for, or the desk helps already." }),
    reach: z
      .object({ stopsAt: Ring.nullable(), widensTo: Ring.nullable() })
      .meta({ description: "What may be chosen now: no further than this ring, or on to that one." }),
    mayAskElsewhere: z
      .boolean()
      .meta({ description: "The municipality asks others too, and the request waits for help." }),
  })
  .meta({ id: "SearchCourse" });
export type SearchCourse = z.infer<typeof SearchCourse>;

export const ChangeReach = z.strictObject({
  audience: Ring.meta({ description: "How far the request may travel from now on." }),
  circleFirst: z
    .literal(false)
    .optional()
    .meta({ description: "Others are asked from now on too, not only who helped the asker before." }),
});
export type ChangeReach = z.infer<typeof ChangeReach>;
