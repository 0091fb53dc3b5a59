import { defineQuery, type Param, type TenantTables } from "@omzien/db";
import { type Kysely, sql, type SqlBool } from "kysely";
import type { RowOf } from "../row-of.ts";
import { factsOfHelper, factsOfOffer } from "./helper-facts.ts";

/** What the query may be told; `now` decides what is paused. */
export interface OfferBounds {
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
  /** Squares of helpers that do not touch this one do not reach the asker; on the map of the kind. */
  window: ReachWindow;
  /** The certificate of conduct must be valid up to and including this local day; null: none is asked for. */
  vogUntil: string | null;
  /** Nobody but these helpers; null: whoever fits. */
  helperIds: readonly string[] | null;
  now: Date;
  /** At most so many, the nearest first. */
  limit: number;
}
type Bound = Param<OfferBounds>;

/** A rectangle as PostgreSQL writes a box: two opposite corners, `(x,y),(x,y)`, in metres. */
export type ReachWindow = string;

/**
 * Where the map of a kind of help begins, as `map_of_kind` has it.
 * Two kinds may share a map: the query compares the kind as well.
 */
export function mapOfKind(categoryId: string): number {
  return Number.parseInt(categoryId.slice(-5), 16) * 1e7;
}

/**
 * What PostgreSQL may leave out already of `search_offer` as `s`, by the filter whose part it is. Each lets through
 * everybody whom the pure rule lets through: a superset, because `rank` decides (proven in prefilter.test.ts).
 */
export function lettingThrough(db: Kysely<TenantTables>, param: Bound) {
  const validVog = db
    .selectFrom("vog_record as v")
    .select("v.person_id")
    .where("v.person_id", "=", sql.ref<string>("s.person_id"))
    .where("v.valid_until", ">=", sql<string>`${param("vogUntil")}::date`);
  return {
    F1: sql<SqlBool>`(${param("areas")}::uuid[] is null or coalesce(s.area_id = any(${param("areas")}::uuid[]), false))`,
    F3: sql<SqlBool>`(not s.is_held
      and (s.paused_at is null or coalesce(s.paused_until <= ${param("now")}::timestamptz, false)))`,
    F5: sql<SqlBool>`(s.weight_max = any(${param("weights")}::text[]))`,
    // One metre more than allowed: the rule rounds before it compares.
    F6: sql<SqlBool>`(${param("x")}::float8 is null or ${param("y")}::float8 is null or s.x is null or s.y is null
      or sqrt((s.x - ${param("x")}::float8) ^ 2 + (s.y - ${param("y")}::float8) ^ 2)
        <= least(${param("metres")}::float8, s.max_distance_meters) + ${param("extraMetres")}::float8 + 1)`,
    // Seen and still valid: an expired certificate is none.
    F9: sql<SqlBool>`(${param("vogUntil")}::date is null or exists (${validVog}))`,
    F10: sql<SqlBool>`(${param("helperIds")}::uuid[] is null or s.person_id = any(${param("helperIds")}::uuid[]))`,
  };
}

/** What `search_offer` as `s` says of an offer. */
export const nearColumns = [
  "s.offer_id as id",
  "s.person_id as helper_id",
  "s.weight_max",
  "s.max_distance_meters",
  "s.area_id",
  "s.x",
  "s.y",
] as const;

/** Of the kind of help, of another than the asker, and near enough by the square; index search_offer_by_reach. */
function reachingOffers(db: Kysely<TenantTables>, param: Bound) {
  return (
    db
      .selectFrom("search_offer as s")
      .where(sql<SqlBool>`s.reach && ${param("window")}::box`)
      // Compared without an index: who offers the kind anywhere is not wanted.
      .where(sql<SqlBool>`s.category_id is not distinct from ${param("category")}`)
      .where("s.person_id", "<>", param("askerId"))
  );
}

/** The offers of a kind of help that may fit, nearest first. */
function nearestOffers(db: Kysely<TenantTables>, param: Bound) {
  const through = lettingThrough(db, param);
  return reachingOffers(db, param)
    .select(nearColumns)
    .select([
      sql<string[]>`array[s.category_id]`.as("categories"),
      sql<string[]>`case when s.is_favourite then array[s.category_id] else '{}' end`.as("favourites"),
    ])
    .where(through.F1)
    .where(through.F3)
    .where(through.F5)
    .where(through.F6)
    .where(through.F9)
    .where(through.F10)
    .orderBy(sql`(s.x - ${param("x")}::float8) ^ 2 + (s.y - ${param("y")}::float8) ^ 2`, (order) =>
      order.asc().nullsLast(),
    )
    .orderBy("s.offer_id")
    .limit(param("limit"));
}

/** Offers that may fit, with consents, load and promises of the helper: everything that `rank` needs, at once. */
export const offersWithin = defineQuery<OfferBounds>()((db, param) =>
  db
    .selectFrom(nearestOffers(db, param).as("n"))
    .innerJoin("help_offer as o", "o.id", "n.id")
    .innerJoin("person as p", "p.id", "n.helper_id")
    .leftJoin("helper_standing as hs", "hs.person_id", "n.helper_id")
    .selectAll("n")
    .select(factsOfOffer)
    .select((eb) => factsOfHelper(db, eb, param)),
);
export type OfferRow = RowOf<typeof offersWithin>;

/**
 * How many offers of the kind of help reach the asker by the square, each counted once under the first filter of
 * lettingThrough that it meets; null: PostgreSQL lets them through.
 */
export const offersInReach = defineQuery<OfferBounds>()((db, param) => {
  const through = lettingThrough(db, param);
  return db
    .selectFrom(
      reachingOffers(db, param)
        .select(
          sql<"F1" | "F3" | "F5" | "F6" | "F9" | null>`case when not ${through.F6} then 'F6'
            when not ${through.F1} then 'F1' when not ${through.F3} then 'F3' when not ${through.F5} then 'F5'
            when not ${through.F9} then 'F9' end`.as("filter"),
        )
        .as("f"),
    )
    .select((eb) => ["f.filter", eb.fn.countAll<number>().as("count")])
    .groupBy("f.filter");
});

/** How many offers run in all, how many are of one kind, and how many of both are the asker's own; by indexes alone. */
export const runningOffers = defineQuery<Pick<OfferBounds, "askerId" | "category">>()((db, param) =>
  db.selectNoFrom((eb) => {
    const running = eb
      .selectFrom("help_offer as o")
      .select((of) => of.fn.countAll<number>().as("count"))
      .where("o.ended_at", "is", null);
    const ofKind = eb
      .selectFrom("search_offer as s")
      .select((of) => of.fn.countAll<number>().as("count"))
      .where("s.category_id", "=", param("category"));
    return [
      running.$asScalar().$notNull().as("all"),
      running.where("o.person_id", "=", param("askerId")).$asScalar().$notNull().as("own"),
      ofKind.$asScalar().$notNull().as("kind"),
      ofKind
        .innerJoin("help_offer as mine", "mine.id", "s.offer_id")
        .where("mine.person_id", "=", param("askerId"))
        .where("mine.ended_at", "is", null)
        .$asScalar()
        .$notNull()
        .as("own_kind"),
    ];
  }),
);
