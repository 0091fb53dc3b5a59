import { localText } from "../../local-text.ts";
import type { Section } from "./section.ts";

export const helpingSections: readonly Section[] = [
  {
    key: "offers",
    rows: async (tx, ctx, personId) => {
      const offers = await tx.kysely
        .selectFrom("help_offer")
        .select([
          "id",
          "introduction",
          "not_doing as notDoing",
          "weight_max as weightMax",
          "availability",
          "skills",
          "travel_mode as travelMode",
          "max_distance_meters as maxDistanceMeters",
          "max_asks_per_month as maxAsksPerMonth",
          "not_own_street as notOwnStreet",
          "created_at as since",
          "paused_at as pausedAt",
          "paused_until as pausedUntil",
          "ended_at as endedAt",
        ])
        .where("person_id", "=", personId)
        .orderBy("created_at")
        .execute();
      const categories = await tx.kysely
        .selectFrom("help_offer_category as chosen")
        .innerJoin("help_offer as offer", "offer.id", "chosen.offer_id")
        .innerJoin("category", "category.id", "chosen.category_id")
        .select(["chosen.offer_id", "category.names", "chosen.is_favourite"])
        .where("offer.person_id", "=", personId)
        .orderBy("category.position")
        .execute();
      return offers.map((offer) => ({
        ...offer,
        categories: categories
          .filter((row) => row.offer_id === offer.id)
          .map((row) => localText(ctx, row.names)),
        favourites: categories
          .filter((row) => row.offer_id === offer.id && row.is_favourite)
          .map((row) => localText(ctx, row.names)),
      }));
    },
  },
  {
    key: "invitations",
    rows: async (tx, ctx, personId) => {
      const rows = await tx.kysely
        .selectFrom("invitation")
        .innerJoin("help_request as request", "request.id", "invitation.help_request_id")
        .innerJoin("category", "category.id", "request.category_id")
        .select([
          "category.names",
          "invitation.invited_at as at",
          "invitation.ring",
          "invitation.points",
          "invitation.reasons",
          "invitation.misfits",
          "invitation.answer",
          "invitation.answered_at as answeredAt",
          "invitation.remind_at as remindAt",
          "invitation.released_at as releasedAt",
          "invitation.released_because as releasedBecause",
        ])
        .where("invitation.helper_id", "=", personId)
        .orderBy("invitation.invited_at")
        .execute();
      return rows.map(({ names, ...row }) => ({ category: localText(ctx, names), ...row }));
    },
  },
];
