import type { AvailabilitySlot, Need, TravelMode, Weight } from "@omzien/contracts";
import type { TenantDb } from "@omzien/db";
import { newId } from "@omzien/services";
import type { CategorySlug } from "../furnish-tenant.ts";

export interface HelpOfferOptions {
  categories?: readonly CategorySlug[];
  favourites?: readonly CategorySlug[];
  weightMax?: Weight;
  availability?: readonly AvailabilitySlot[];
  skills?: readonly Need[];
  travelMode?: TravelMode;
  maxDistanceMeters?: number;
  maxAsksPerMonth?: number;
  pausedAt?: Date | null;
  pausedUntil?: Date | null;
  endedAt?: Date | null;
}

/** Every part of every day: for tests in which time does not matter. */
export const alwaysFree: readonly AvailabilitySlot[] = [1, 2, 3, 4, 5, 6, 7].flatMap((weekday) =>
  (["morning", "afternoon", "evening"] as const).map((part) => ({ weekday, part })),
);

/** An offer as its helper would have made it; for groceries, at any time, within ten kilometres. */
export async function insertHelpOffer(
  db: TenantDb,
  categories: Record<CategorySlug, string>,
  now: Date,
  personId: string,
  options: HelpOfferOptions = {},
): Promise<{ id: string }> {
  const id = newId();
  await db.kysely
    .insertInto("help_offer")
    .values({
      id,
      person_id: personId,
      weight_max: options.weightMax ?? "middle",
      availability: JSON.stringify(options.availability ?? alwaysFree),
      skills: [...(options.skills ?? [])],
      travel_mode: options.travelMode ?? "bicycle",
      max_distance_meters: options.maxDistanceMeters ?? 10_000,
      max_asks_per_month: options.maxAsksPerMonth ?? 6,
      created_at: now,
      updated_at: now,
      paused_at: options.pausedAt ?? null,
      paused_until: options.pausedUntil ?? null,
      ended_at: options.endedAt ?? null,
    })
    .execute();
  const favourites = new Set(options.favourites);
  const slugs = new Set([...(options.categories ?? ["groceries"]), ...favourites]);
  await db.kysely
    .insertInto("help_offer_category")
    .values(
      [...slugs].map((slug) => ({
        offer_id: id,
        category_id: categories[slug],
        is_favourite: favourites.has(slug),
      })),
    )
    .execute();
  return { id };
}
