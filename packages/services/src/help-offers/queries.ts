import type { TravelMode, Weight } from "@omzien/contracts";
import { defineQuery, type Param, type TenantTables } from "@omzien/db";
import { type ExpressionBuilder, sql } from "kysely";
import type { RowOf } from "../row-of.ts";

/** A category of an offer as JSON of the rows. */
export interface OfferedCategory {
  categoryId: string;
  names: { nl: string; en: string };
  isFavourite: boolean;
}

/** What was changed with one press of late, still holds, and was not undone; index offer_adjustment_by_offer. */
function lastAdjustment(
  eb: ExpressionBuilder<TenantTables & { o: TenantTables["help_offer"] }, "o">,
  param: Param<{ personId: string; ago30: Date; ago1: Date }>,
) {
  return eb
    .selectFrom("offer_adjustment as a")
    .select(["a.id", "a.kind", "a.made_at"])
    .whereRef("a.offer_id", "=", "o.id")
    .where("a.undone_at", "is", null)
    .where("a.superseded_at", "is", null)
    .where("a.made_at", ">", param("ago1"))
    .where((or) =>
      or.or([
        or("a.rests_until", "=", or.ref("o.paused_until")),
        or("a.set_max_asks", "=", or.ref("o.max_asks_per_month")),
        or.and([or("a.kind", "=", "not-my-street"), or("o.not_own_street", "=", true)]),
        or.and([
          or("a.kind", "=", "not-this-kind"),
          or.not(
            or.exists(
              or
                .selectFrom("help_offer_category as again")
                .select("again.category_id")
                .whereRef("again.offer_id", "=", "o.id")
                .whereRef("again.category_id", "=", "a.category_id"),
            ),
          ),
        ]),
      ]),
    )
    .orderBy("a.made_at", "desc")
    .limit(1)
    .as("ad");
}

/** The running offer of a person; unique index help_offer_one_active. Locks it when a transaction reads it. */
export const runningOffer = defineQuery<{ personId: string; ago30: Date; ago1: Date }>()((db, param) =>
  db
    .selectFrom("help_offer as o")
    .leftJoinLateral(
      (eb) => lastAdjustment(eb, param),
      (join) => join.onTrue(),
    )
    .select([
      "ad.id as adjusted_id",
      "ad.kind as adjusted_kind",
      "ad.made_at as adjusted_at",
      "o.id",
      "o.person_id",
      "o.introduction",
      "o.not_doing",
      "o.weight_max",
      "o.availability",
      "o.skills",
      "o.travel_mode",
      "o.max_distance_meters",
      "o.max_asks_per_month",
      "o.not_own_street",
      "o.paused_at",
      "o.paused_until",
      "o.updated_at",
    ])
    .select((eb) => [
      eb
        .selectFrom("help_offer_category as oc")
        .innerJoin("category as c", "c.id", "oc.category_id")
        .select(
          sql<OfferedCategory[]>`coalesce(jsonb_agg(jsonb_build_object('categoryId', c.id, 'names', c.names,
            'isFavourite', oc.is_favourite) order by c.position), '[]')`.as("categories"),
        )
        .whereRef("oc.offer_id", "=", "o.id")
        .$asScalar()
        .$notNull()
        .as("categories"),
      eb
        .selectFrom("invitation as i")
        .select((of) => of.fn.countAll<number>().as("asks"))
        .whereRef("i.helper_id", "=", "o.person_id")
        .where("i.invited_at", ">", param("ago30"))
        .$asScalar()
        .$notNull()
        .as("asks30"),
      eb
        .selectFrom("invitation as y")
        .select((of) => of.fn.countAll<number>().as("yes"))
        .whereRef("y.helper_id", "=", "o.person_id")
        .where("y.invited_at", ">", param("ago30"))
        .where("y.answer", "=", "yes")
        .$asScalar()
        .$notNull()
        .as("yes30"),
    ])
    .where("o.person_id", "=", param("personId"))
    .where("o.ended_at", "is", null),
);
export type OfferRow = RowOf<typeof runningOffer>;

/** A running offer, and whether its helper consents to being asked. */
export type OfferFacts = OfferRow & { may_be_asked: boolean };

/** Holds the running offer until the transaction ends. */
export const lockOffer = defineQuery<{ personId: string }>()((db, param) =>
  db
    .selectFrom("help_offer")
    .select("id")
    .where("person_id", "=", param("personId"))
    .where("ended_at", "is", null)
    .forUpdate(),
);

/** Categories of the lowest level that may be offered, out of those asked for. */
export const offerableCategories = defineQuery<{ ids: string[] }>()((db, param) =>
  db
    .selectFrom("category as c")
    .select("c.id")
    .where((eb) => eb("c.id", "=", eb.fn.any(param("ids"))))
    .where("c.hidden", "=", false)
    .where((eb) =>
      eb.not(eb.exists(eb.selectFrom("category as k").select("k.id").whereRef("k.parent_id", "=", "c.id"))),
    ),
);

export interface OfferValues {
  id: string;
  introduction: string;
  notDoing: string;
  weightMax: Weight;
  availability: string;
  skills: string[];
  travelMode: TravelMode;
  maxDistanceMeters: number;
  maxAsksPerMonth: number;
  notOwnStreet: boolean;
  now: Date;
}

export const insertOffer = defineQuery<OfferValues & { personId: string }>()((db, param) =>
  db.insertInto("help_offer").values({
    id: param("id"),
    person_id: param("personId"),
    introduction: param("introduction"),
    not_doing: param("notDoing"),
    weight_max: param("weightMax"),
    availability: param("availability"),
    skills: param("skills"),
    travel_mode: param("travelMode"),
    max_distance_meters: param("maxDistanceMeters"),
    max_asks_per_month: param("maxAsksPerMonth"),
    not_own_street: param("notOwnStreet"),
    created_at: param("now"),
    updated_at: param("now"),
  }),
);

export const updateOffer = defineQuery<OfferValues>()((db, param) =>
  db
    .updateTable("help_offer")
    .set({
      introduction: param("introduction"),
      not_doing: param("notDoing"),
      weight_max: param("weightMax"),
      availability: param("availability"),
      skills: param("skills"),
      travel_mode: param("travelMode"),
      max_distance_meters: param("maxDistanceMeters"),
      max_asks_per_month: param("maxAsksPerMonth"),
      not_own_street: param("notOwnStreet"),
      updated_at: param("now"),
    })
    .where("id", "=", param("id")),
);

/** Both null: the helper may be asked again. */
export const writePause = defineQuery<{
  id: string;
  pausedAt: Date | null;
  pausedUntil: Date | null;
  now: Date;
}>()((db, param) =>
  db
    .updateTable("help_offer")
    .set({ paused_at: param("pausedAt"), paused_until: param("pausedUntil"), updated_at: param("now") })
    .where("id", "=", param("id")),
);

export const endOffer = defineQuery<{ id: string; now: Date }>()((db, param) =>
  db
    .updateTable("help_offer")
    .set({ ended_at: param("now"), updated_at: param("now") })
    .where("id", "=", param("id")),
);
