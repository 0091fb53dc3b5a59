import { defineQuery, type Param, type TenantTables } from "@omzien/db";
import { type Kysely, sql } from "kysely";
import { streetIndexOf } from "../contacts/contact-rows.ts";
import { mayBeAskedAgain } from "../invitations/queries.ts";
import type { RowOf } from "../row-of.ts";
import { factsOfHelper, invitationLoad, listsOfHelper, matchLoad } from "./helper-load.ts";
import { lettingThrough, offerColumns, type OfferBounds } from "./offers-query.ts";

/** As for one request; asker, request and place are nobody's. */
export interface BatchBounds extends OfferBounds {
  categories: readonly string[];
}

/**
 * Running offers of any of some categories, in the order of their ids, also of who may not be asked now: those are
 * counted. Index help_offer_category_by_category, then primary keys.
 */
function offersOfCategories(db: Kysely<TenantTables>, param: Param<BatchBounds>) {
  return db
    .selectFrom("help_offer as o")
    .innerJoin("person as p", "p.id", "o.person_id")
    .select(offerColumns)
    .select(sql<boolean>`not ${lettingThrough(db, param).F3}`.as("is_away"))
    .where((eb) =>
      eb(
        "o.id",
        "in",
        eb
          .selectFrom("help_offer_category as oc")
          .select("oc.offer_id")
          .where((of) => of("oc.category_id", "=", of.fn.any(sql<string[]>`${param("categories")}::uuid[]`))),
      ),
    )
    .where("o.ended_at", "is", null)
    .orderBy("o.id")
    .limit(param("limit"));
}

/** Offers for many requests at once, with consents, load, promises and blocks of the helper: one statement. */
export const offersForBatch = defineQuery<BatchBounds>()((db, param) =>
  db
    .selectFrom(offersOfCategories(db, param).as("n"))
    .innerJoinLateral(
      (eb) => invitationLoad(eb, param),
      (join) => join.onTrue(),
    )
    .innerJoinLateral(
      (eb) => matchLoad(eb, param),
      (join) => join.onTrue(),
    )
    .selectAll("n")
    .select([
      "il.asks30",
      "il.last_asked_at",
      "il.asked90",
      "il.answered90",
      "il.yes90",
      "ml.open_matches",
      "ml.matches30",
      "ml.given",
      "ml.promised",
    ])
    .select(streetIndexOf(db, "n.helper_id").as("street_key"))
    .select((eb) => [
      ...listsOfHelper(eb),
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
