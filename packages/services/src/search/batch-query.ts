import { defineQuery, type Param, type TenantTables } from "@omzien/db";
import { type Kysely, sql } from "kysely";
import { mayBeAskedAgain } from "../invitations/queries.ts";
import type { RowOf } from "../row-of.ts";
import { factsOfHelper, factsOfOffer } from "./helper-facts.ts";
import { lettingThrough, nearColumns, type OfferBounds } from "./offers-query.ts";

/** As for one request; asker, request and place are nobody's. */
export interface BatchBounds extends OfferBounds {
  categories: readonly string[];
}

/**
 * Running offers of any of some categories, in the order of their ids, also of who may not be asked now: those are
 * counted. By the primary key of search_offer.
 */
function offersOfCategories(db: Kysely<TenantTables>, param: Param<BatchBounds>) {
  return (
    db
      .selectFrom("search_offer as s")
      .select(nearColumns)
      .select([
        sql<boolean>`not ${lettingThrough(db, param).F3}`.as("is_away"),
        sql<string[]>`array_agg(s.category_id)`.as("categories"),
        sql<string[]>`coalesce(array_agg(s.category_id) filter (where s.is_favourite), '{}')`.as(
          "favourites",
        ),
      ])
      .where((eb) => eb("s.category_id", "=", eb.fn.any(sql<string[]>`${param("categories")}::uuid[]`)))
      // All but the kind are the same in each row of an offer.
      .groupBy([
        "s.offer_id",
        "s.person_id",
        "s.weight_max",
        "s.max_distance_meters",
        "s.area_id",
        "s.x",
        "s.y",
        "s.is_held",
        "s.paused_at",
        "s.paused_until",
      ])
      .orderBy("s.offer_id")
      .limit(param("limit"))
  );
}

/** Offers for many requests at once, with consents, load, promises and blocks of the helper: one statement. */
export const offersForBatch = defineQuery<BatchBounds>()((db, param) =>
  db
    .selectFrom(offersOfCategories(db, param).as("n"))
    .innerJoin("help_offer as o", "o.id", "n.id")
    .innerJoin("person as p", "p.id", "n.helper_id")
    .leftJoin("helper_standing as hs", "hs.person_id", "n.helper_id")
    .selectAll("n")
    .select(factsOfOffer)
    .select((eb) => [
      ...factsOfHelper(db, eb, param),
      eb
        .selectFrom("block as hb")
        .select(sql<string[]>`coalesce(array_agg(hb.blocked_id), '{}')`.as("ids"))
        .whereRef("hb.person_id", "=", "n.helper_id")
        .$asScalar()
        .$notNull()
        .as("blocked_ids"),
      eb
        .exists(
          eb
            .selectFrom("invitation as wi")
            .select("wi.id")
            .whereRef("wi.helper_id", "=", "n.helper_id")
            .where("wi.answer", "is", null)
            .where("wi.released_at", "is", null)
            .where("wi.expires_at", ">", param("now")),
        )
        .$castTo<boolean>()
        .as("is_thinking"),
    ]),
);
export type BatchOfferRow = RowOf<typeof offersForBatch>;

/**
 * Who was asked for some requests, and cannot be asked again; by the unique index (help_request_id, helper_id).
 * Whoever was let go for a helper who is no longer there may be asked again.
 */
export const askedForRequests = defineQuery<{ ids: string[] }>()((db, param) =>
  db
    .selectFrom("invitation as i")
    .select(["i.help_request_id", "i.helper_id"])
    .where((eb) => eb("i.help_request_id", "=", eb.fn.any(param("ids"))))
    .where((eb) =>
      eb.or([
        eb("i.answer", "is not", null),
        eb("i.released_because", "is", null),
        eb("i.released_because", "not in", mayBeAskedAgain),
      ]),
    ),
);
