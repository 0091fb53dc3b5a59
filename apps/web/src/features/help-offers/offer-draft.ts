import { AvailabilitySlot, Need, TravelMode, Weight } from "@omzien/contracts";
import { z } from "zod";
import { aboutYouDraft } from "../onboarding/about-you.ts";

/** The answers about what somebody offers, as they are being given; reads whatever was stored. */
export const OfferAnswers = z.object({
  categoryIds: z.array(z.string()).catch(() => []),
  favouriteIds: z.array(z.string()).catch(() => []),
  availability: z.array(AvailabilitySlot).catch(() => []),
  travelMode: TravelMode.optional().catch(undefined),
  maxDistanceMeters: z.int().optional().catch(undefined),
  maxAsksPerMonth: z.int().optional().catch(undefined),
  notOwnStreet: z.boolean().catch(false),
  weightMax: Weight.catch("middle"),
  notDoing: z.string().catch(""),
  skills: z.array(Need).catch(() => []),
  introduction: z.string().catch(""),
});
export type OfferAnswers = z.infer<typeof OfferAnswers>;

/** An offer as it is being written by the helper. */
export const OfferDraft = OfferAnswers.extend({
  /** Set while an existing offer is being changed. */
  isChange: z.boolean().catch(false),
  ...aboutYouDraft,
});
export type OfferDraft = z.infer<typeof OfferDraft>;

/** What is sent: the shape of `NewHelpOffer`, which then checks it. */
export function offerInput(draft: OfferAnswers): Record<string, unknown> {
  return {
    categories: draft.categoryIds.map((categoryId) => ({
      categoryId,
      isFavourite: draft.favouriteIds.includes(categoryId),
    })),
    introduction: draft.introduction,
    notDoing: draft.notDoing,
    weightMax: draft.weightMax,
    availability: draft.availability,
    skills: draft.skills,
    travelMode: draft.travelMode,
    maxDistanceMeters: draft.maxDistanceMeters,
    maxAsksPerMonth: draft.maxAsksPerMonth,
    notOwnStreet: draft.notOwnStreet,
  };
}

interface ExistingOffer {
  categories: readonly { categoryId: string; isFavourite: boolean }[];
  availability: OfferDraft["availability"];
  travelMode: TravelMode;
  maxDistanceMeters: number;
  maxAsksPerMonth: number;
  notOwnStreet: boolean;
  weightMax: Weight;
  notDoing: string;
  skills: Need[];
  introduction: string;
}

/** An offer that exists, ready to be changed. */
export function draftOf(offer: ExistingOffer): OfferDraft {
  const { categories, ...rest } = offer;
  return OfferDraft.parse({
    ...rest,
    isChange: true,
    categoryIds: categories.map((category) => category.categoryId),
    favouriteIds: categories
      .filter((category) => category.isFavourite)
      .map((category) => category.categoryId),
  });
}
