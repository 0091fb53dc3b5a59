import type { NewHelpOffer } from "@omzien/contracts";
import type { TenantTx } from "@omzien/db";
import type { ServiceContext } from "../context.ts";
import { InvalidInputError } from "../errors.ts";
import { offerableCategories, type OfferValues } from "./queries.ts";

/**
 * Refuses categories that cannot be offered: unknown, hidden, or so wide that they have children; and any twice.
 * @throws InvalidInputError with a fault for each of them.
 */
export async function assertOfferable(tx: TenantTx, { categories }: NewHelpOffer): Promise<void> {
  const ids = categories.map(({ categoryId }) => categoryId);
  const rows = await tx.all(offerableCategories, { ids });
  const offerable = new Set(rows.map(({ id }) => id));
  const faults = ids.flatMap((id, index) => {
    const pointer = `/categories/${index}/categoryId`;
    if (!offerable.has(id)) return [{ pointer, code: "unknown_category" }];
    return ids.indexOf(id) < index ? [{ pointer, code: "duplicate" }] : [];
  });
  if (faults.length > 0) throw new InvalidInputError(faults);
}

/** The columns of an offer; a part of the day that was ticked twice counts once. */
export function valuesFor(ctx: ServiceContext, id: string, input: NewHelpOffer): OfferValues {
  const slots = new Map(input.availability.map((slot) => [`${slot.weekday} ${slot.part}`, slot]));
  return {
    id,
    introduction: input.introduction,
    notDoing: input.notDoing,
    weightMax: input.weightMax,
    availability: JSON.stringify([...slots.values()]),
    skills: [...new Set(input.skills)],
    travelMode: input.travelMode,
    maxDistanceMeters: input.maxDistanceMeters,
    maxAsksPerMonth: input.maxAsksPerMonth,
    notOwnStreet: input.notOwnStreet,
    now: ctx.now(),
  };
}

/** Puts these categories in the place of those that the offer had. */
export async function replaceCategories(tx: TenantTx, offerId: string, input: NewHelpOffer): Promise<void> {
  await tx.kysely.deleteFrom("help_offer_category").where("offer_id", "=", offerId).execute();
  await tx.kysely
    .insertInto("help_offer_category")
    .values(
      input.categories.map(({ categoryId, isFavourite }) => ({
        offer_id: offerId,
        category_id: categoryId,
        is_favourite: isFavourite,
      })),
    )
    .execute();
}
