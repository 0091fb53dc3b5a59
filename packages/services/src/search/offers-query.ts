import { defineQuery, type Param, type TenantTables } from "@omzien/db";
import { type Kysely, sql, type SqlBool } from "kysely";
import { streetIndexOf } from "../contacts/contact-rows.ts";
import type { RowOf } from "../row-of.ts";
import { factsOfHelper, invitationLoad, listsOfHelper, matchLoad } from "./helper-load.ts";

/** What the query may be told; `now` decides what is paused and what happened lately. */
export interface OfferBounds {
  requestId: string;
  askerId: string;
  category: string;
  weights: readonly string[];
  /** Null: every area, also none. */
  areas: readonly string[] | null;
  /** Null: the asker's place is unknown. */
  x: number | null;
  y: number | null;
  metres: number;
  /** On top of that and of the helper's own maximum, for the desk's eye; 0 in a search. */
  extraMetres: number;
  /** The certificate of conduct must be valid up to and including this local day; null: none is asked for. */
  vogUntil: string | null;
  /** Nobody but these helpers; null: whoever fits. */
  helperIds: readonly string[] | null;
  now: Date;
  ago30: Date;
  ago90: Date;
  /** At most so many, the nearest first. */
  limit: number;
}
type Bound = Param<OfferBounds>;

/**
 * What PostgreSQL may leave out already, by the filter whose part it is. Each lets through everybody whom the
 * pure rule lets through: a superset, because `rank` decides (proven in prefilter.test.ts).
 */
export function lettingThrough(db: Kysely<TenantTables>, param: Bound) {
  const validVog = db
    .selectFrom("vog_record as v")
    .select("v.person_id")
    .where("v.person_id", "=", sql.ref<string>("p.id"))
    .where("v.valid_until", ">=", sql<string>`${param("vogUntil")}::date`);
  return {
    F1: sql<SqlBool>`(${param("areas")}::uuid[] is null or coalesce(p.area_id = any(${param("areas")}::uuid[]), false))`,
    F3: sql<SqlBool>`(p.blocked_at is null and p.erased_at is null and p.restricted_at is null
      and (o.paused_at is null or coalesce(o.paused_until <= ${param("now")}::timestamptz, false)))`,
    F5: sql<SqlBool>`(o.weight_max = any(${param("weights")}::text[]))`,
    // One metre more than allowed: the rule rounds before it compares.
    F6: sql<SqlBool>`(${param("x")}::float8 is null or ${param("y")}::float8 is null or p.x is null or p.y is null
      or sqrt((p.x - ${param("x")}::float8) ^ 2 + (p.y - ${param("y")}::float8) ^ 2)
        <= least(${param("metres")}::float8, o.max_distance_meters) + ${param("extraMetres")}::float8 + 1)`,
    // Seen and still valid: an expired certificate is none.
    F9: sql<SqlBool>`(${param("vogUntil")}::date is null or exists (${validVog}))`,
    F10: sql<SqlBool>`(${param("helperIds")}::uuid[] is null or p.id = any(${param("helperIds")}::uuid[]))`,
  };
}

/** What the rules want to know of an offer `o` and its helper `p`, for one request or for many. */
export const offerColumns = [
  "o.id",
  "o.person_id as helper_id",
  "o.weight_max",
  "o.availability",
  "o.skills",
  "o.travel_mode",
  "o.max_distance_meters",
  "o.max_asks_per_month",
  "o.not_own_street",
  "p.area_id",
  "p.x",
  "p.y",
  "p.languages",
] as const;

/** The offers themselves, nearest first; index help_offer_category_by_category, then primary keys. */
function nearestOffers(db: Kysely<TenantTables>, param: Bound) {
  const through = lettingThrough(db, param);
  return db
    .selectFrom("help_offer_category as oc")
    .innerJoin("help_offer as o", "o.id", "oc.offer_id")
    .innerJoin("person as p", "p.id", "o.person_id")
    .select(offerColumns)
    .where("oc.category_id", "=", param("category"))
    .where("o.ended_at", "is", null)
    .where("p.id", "<>", param("askerId"))
    .where(through.F1)
    .where(through.F3)
    .where(through.F5)
    .where(through.F6)
    .where(through.F9)
    .where(through.F10)
    .orderBy(sql`(p.x - ${param("x")}::float8) ^ 2 + (p.y - ${param("y")}::float8) ^ 2`, (order) =>
      order.asc().nullsLast(),
    )
    .orderBy("o.id")
    .limit(param("limit"));
}

/** Offers that may fit, with consents, load and promises of the helper: everything that `rank` needs, at once. */
export const offersWithin = defineQuery<OfferBounds>()((db, param) =>
  db
    .selectFrom(nearestOffers(db, param).as("n"))
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
    .select((eb) => [...listsOfHelper(eb), ...factsOfHelper(db, eb, param)]),
);
export type OfferRow = RowOf<typeof offersWithin>;

/**
 * How many offers PostgreSQL leaves out, each once, by the first filter of lettingThrough that it meets. Reads every
 * running offer of the tenant: for the desk's screen, not for the search itself.
 */
export const offersOutside = defineQuery<OfferBounds>()((db, param) => {
  const through = lettingThrough(db, param);
  const hasCategory = sql<SqlBool>`(oc.offer_id is not null)`;
  return db
    .selectFrom(
      db
        .selectFrom("help_offer as o")
        .innerJoin("person as p", "p.id", "o.person_id")
        .leftJoin("help_offer_category as oc", (join) =>
          join.onRef("oc.offer_id", "=", "o.id").on("oc.category_id", "=", param("category")),
        )
        .select(
          sql<"F1" | "F3" | "F4" | "F5" | "F6" | "F9" | null>`case when not ${through.F1} then 'F1'
            when not ${through.F3} then 'F3' when not ${hasCategory} then 'F4'
            when not ${through.F5} then 'F5' when not ${through.F6} then 'F6'
            when not ${through.F9} then 'F9' end`.as("filter"),
        )
        .where("o.ended_at", "is", null)
        .where("p.id", "<>", param("askerId"))
        .as("f"),
    )
    .select((eb) => ["f.filter", eb.fn.countAll<number>().as("count")])
    .where("f.filter", "is not", null)
    .groupBy("f.filter");
});
