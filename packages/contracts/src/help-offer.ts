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

export const OfferAdjustmentKind = z.enum(["rest", "not-this-kind", "not-my-street", "most-a-month"]);
export type OfferAdjustmentKind = z.infer<typeof OfferAdjustmentKind>;

const Rest = z.strictObject({
  kind: z.literal("rest"),
  weeks: z.union([z.literal(1), z.literal(2), z.literal(4)]),
});
const NotMyStreet = z.strictObject({ kind: z.literal("not-my-street") });

/** A limit that a helper sets with one press, when asked or after much help; nothing is held against it. */
export const AdjustHelpOffer = z.discriminatedUnion("kind", [
  Rest,
  z.strictObject({
    kind: z.literal("not-this-kind"),
    invitationId: Id.meta({ description: "That asked for this kind of help." }),
  }),
  NotMyStreet,
]);
export type AdjustHelpOffer = z.infer<typeof AdjustHelpOffer>;

/** The same for a helper who telephones: no ask is at hand, so the kind is named; and how often, at most. */
export const AdjustOfferByPhone = z.discriminatedUnion("kind", [
  Rest,
  z.strictObject({ kind: z.literal("not-this-kind"), categoryId: Id }),
  NotMyStreet,
  z.strictObject({ kind: z.literal("most-a-month"), count: OfferFields.maxAsksPerMonth.unwrap() }),
]);
export type AdjustOfferByPhone = z.infer<typeof AdjustOfferByPhone>;

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
    asksLast30Days: z.int().meta({ description: "For the helper, and for the desk when they telephone." }),
    pausedUntil: Instant.nullable(),
    isPaused: z.boolean(),
    mayBeAsked: z.boolean().meta({ description: "Whether the helper consents to being asked." }),
    updatedAt: Instant,
  })
  .meta({ id: "HelpOffer" });
export type HelpOffer = z.infer<typeof HelpOffer>;

/** What the desk reads out to a helper who wants to be asked less, or otherwise. */
export const OfferLimits = z
  .object({
    ...HelpOffer.pick({
      maxAsksPerMonth: true,
      asksLast30Days: true,
      notOwnStreet: true,
      isPaused: true,
      mayBeAsked: true,
      pausedUntil: true,
      lastAdjustment: true,
    }).shape,
    categories: z.array(z.object({ categoryId: Id, name: z.string() })),
  })
  .meta({ id: "OfferLimits" });
export type OfferLimits = z.infer<typeof OfferLimits>;

/** Absent `until`: until the helper ends the pause. */
export const PauseHelpOffer = z.strictObject({ until: z.iso.date().optional() });
export type PauseHelpOffer = z.infer<typeof PauseHelpOffer>;
