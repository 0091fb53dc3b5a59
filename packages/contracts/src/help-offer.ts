import { z } from "zod";
import { freeText } from "./free-text/free-text.ts";
import { Need, TravelMode, Weight } from "./help.ts";
import { Id, Instant } from "./ids.ts";
import { AvailabilitySlot } from "./timing.ts";

const OfferFields = {
  categories: z
    .array(z.strictObject({ categoryId: Id, isFavourite: z.boolean().default(false) }))
    .min(1, { error: "required" })
    .max(60),
  introduction: freeText(500).default(""),
  notDoing: freeText(300).default(""),
  weightMax: Weight.default("middle"),
  availability: z.array(AvailabilitySlot).min(1, { error: "required" }).max(21),
  skills: z.array(Need).max(12).default([]).meta({ description: "Needs that this helper can meet." }),
  travelMode: TravelMode.default("bicycle"),
  maxDistanceMeters: z.int().min(100).max(100_000).default(3000),
  maxAsksPerMonth: z.int().min(1).max(31).default(4),
  notOwnStreet: z
    .boolean()
    .default(false)
    .meta({ description: "Rather not for somebody in the own street." }),
};

export const NewHelpOffer = z.strictObject(OfferFields);
export type NewHelpOffer = z.infer<typeof NewHelpOffer>;
export const UpdateHelpOffer = z.strictObject(OfferFields);
export type UpdateHelpOffer = z.infer<typeof UpdateHelpOffer>;

export const OfferAdjustmentKind = z.enum(["rest", "not-this-kind", "not-my-street"]);
export type OfferAdjustmentKind = z.infer<typeof OfferAdjustmentKind>;

/** A limit that a helper sets with one press, when asked or after much help; nothing is held against it. */
export const AdjustHelpOffer = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("rest"), weeks: z.union([z.literal(1), z.literal(2), z.literal(4)]) }),
  z.strictObject({
    kind: z.literal("not-this-kind"),
    invitationId: Id.meta({ description: "That asked for this kind of help." }),
  }),
  z.strictObject({ kind: z.literal("not-my-street") }),
]);
export type AdjustHelpOffer = z.infer<typeof AdjustHelpOffer>;

export const HelpOffer = z
  .object({
    id: Id,
    categories: z.array(z.object({ categoryId: Id, name: z.string(), isFavourite: z.boolean() })),
    introduction: z.string(),
    notDoing: z.string(),
    weightMax: Weight,
    availability: z.array(AvailabilitySlot),
    skills: z.array(Need),
    travelMode: TravelMode,
    maxDistanceMeters: z.int(),
    maxAsksPerMonth: z.int(),
    notOwnStreet: z.boolean(),
    yesLast30Days: z.int().meta({ description: "The helper's own counter; a no costs nothing." }),
    lastAdjustment: z
      .object({ id: Id, kind: OfferAdjustmentKind, madeAt: Instant })
      .nullable()
      .meta({ description: "What was changed with one press in the last day, to be undone." }),
    asksLast30Days: z.int().meta({ description: "The helper's own counter; nobody else sees it here." }),
    pausedUntil: Instant.nullable(),
    isPaused: z.boolean(),
    updatedAt: Instant,
  })
  .meta({ id: "HelpOffer" });
export type HelpOffer = z.infer<typeof HelpOffer>;

/** Absent `until`: until the helper ends the pause. */
export const PauseHelpOffer = z.strictObject({ until: z.iso.date().optional() });
export type PauseHelpOffer = z.infer<typeof PauseHelpOffer>;
