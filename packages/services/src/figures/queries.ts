import { defineQuery, type Param, type TenantTables } from "@omzien/db";
import { type Kysely, sql, type SqlBool } from "kysely";

import type { RowOf } from "../row-of.ts";
import { mayBeCounted } from "./may-be-counted.ts";

interface Since {
  since: Date;
}

/** Requests of the period, whatever came of them but withdrawal; index help_request_by_state. */
function requestsSince(db: Kysely<TenantTables>, param: Param<Since>) {
  return db
    .selectFrom("help_request as r")
    .where("r.state", "in", ["open", "matched", "solved", "expired"])
    .where("r.created_at", ">", param("since"))
    .where(mayBeCounted("r.person_id"));
}

/** Requests to which nobody said yes in three days, or before they were over, by kind and area; match_by_request. */
export const unmetRequests = defineQuery<Since & { openedBefore: Date }>()((db, param) =>
  requestsSince(db, param)
    .innerJoin("category as c", "c.id", "r.category_id")
    .leftJoin("area as a", "a.id", "r.area_id")
    .select((eb) => ["c.names as kind", "a.name as area_name", eb.fn.countAll<number>().as("count")])
    .where((eb) => eb.or([eb("r.state", "=", "expired"), eb("r.opened_at", "<=", param("openedBefore"))]))
    .where((eb) =>
      eb.not(
        eb.exists(eb.selectFrom("match as m").select("m.id").whereRef("m.help_request_id", "=", "r.id")),
      ),
    )
    .groupBy(["c.id", "c.names", "a.id", "a.name"]),
);

/** What each area got: of who had three days, how many had a yes by then, and the middle of how long a yes took. */
export const servicePerArea = defineQuery<Since & { openedBefore: Date }>()((db, param) =>
  requestsSince(db, param)
    .leftJoin("area as a", "a.id", "r.area_id")
    .leftJoinLateral(
      (eb) =>
        eb
          .selectFrom("match as m")
          .select((of) => of.fn.min("m.made_at").as("first_yes"))
          .whereRef("m.help_request_id", "=", "r.id")
          .as("y"),
      (join) => join.onTrue(),
    )
    .select((eb) => [
      "a.name as area_name",
      eb.fn.countAll<number>().as("asked"),
      eb.fn
        .countAll<number>()
        .filterWhere(sql<SqlBool>`y.first_yes <= r.opened_at + interval '3 days'`)
        .as("within"),
      eb.fn.count<number>("y.first_yes").as("answered"),
      sql<number | null>`(percentile_cont(0.5) within group
        (order by extract(epoch from y.first_yes - r.opened_at) / 3600))::float8`.as("median_hours"),
    ])
    .where("r.opened_at", "<=", param("openedBefore"))
    .groupBy(["a.id", "a.name"]),
);

/** How the help of the period is spread over helpers; match_by_request. */
export const spreadOfLoad = defineQuery<Since>()((db, param) =>
  db
    .selectFrom(
      requestsSince(db, param)
        .innerJoin("match as m", "m.help_request_id", "r.id")
        .where(mayBeCounted("m.helper_id"))
        .select((eb) => [
          "m.helper_id",
          eb.fn.countAll<number>().as("matches"),
          sql<number>`row_number() over (order by count(*) desc)`.as("place"),
        ])
        .groupBy("m.helper_id")
        .as("h"),
    )
    .select([
      sql<number>`count(*)::int`.as("helpers"),
      sql<number>`coalesce(sum(h.matches), 0)::int`.as("matches"),
      sql<number>`coalesce(max(h.matches), 0)::int`.as("busiest"),
      sql<number>`coalesce(sum(h.matches) filter (where h.place <= 10), 0)::int`.as("busiest_ten"),
    ]),
);

/** Offers that could have been asked for and were not: older than `idleSince`, not paused, nobody asked since. */
function idleOffers(db: Kysely<TenantTables>, param: Param<{ idleSince: Date; now: Date }>) {
  return db
    .selectFrom("help_offer as o")
    .innerJoin("person as p", "p.id", "o.person_id")
    .leftJoin("area as a", "a.id", "p.area_id")
    .where("o.ended_at", "is", null)
    .where("o.created_at", "<=", param("idleSince"))
    .where((eb) => eb.or([eb("o.paused_at", "is", null), eb("o.paused_until", "<=", param("now"))]))
    .where("p.blocked_at", "is", null)
    .where("p.restricted_at", "is", null)
    .where("p.erased_at", "is", null)
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom("invitation as i")
            .select("i.id")
            .whereRef("i.helper_id", "=", "o.person_id")
            .where("i.invited_at", ">", param("idleSince")),
        ),
      ),
    );
}

/** Idle offers by kind and area; an offer of two kinds counts for both. Running offers, invitation_by_helper. */
export const idleByKind = defineQuery<{ idleSince: Date; now: Date }>()((db, param) =>
  idleOffers(db, param)
    .innerJoin("help_offer_category as oc", "oc.offer_id", "o.id")
    .innerJoin("category as c", "c.id", "oc.category_id")
    .where(mayBeCounted("o.person_id"))
    .select((eb) => ["c.names as kind", "a.name as area_name", eb.fn.countAll<number>().as("count")])
    .groupBy(["c.id", "c.names", "a.id", "a.name"]),
);

/** The idle offers themselves, the longest standing first. */
export const idleHelpers = defineQuery<{ idleSince: Date; now: Date; limit: number }>()((db, param) =>
  idleOffers(db, param)
    .select(["p.id", "p.first_name", "p.pseudonym", "a.name as area_name", "o.created_at"])
    .select((eb) =>
      eb
        .selectFrom("help_offer_category as oc")
        .innerJoin("category as c", "c.id", "oc.category_id")
        .select(
          sql<{ nl: string; en: string }[]>`coalesce(jsonb_agg(c.names order by c.slug), '[]')`.as("names"),
        )
        .whereRef("oc.offer_id", "=", "o.id")
        .$asScalar()
        .$notNull()
        .as("kinds"),
    )
    .orderBy("o.created_at")
    .orderBy("o.id")
    .limit(param("limit")),
);
export type IdleRow = RowOf<typeof idleHelpers>;
