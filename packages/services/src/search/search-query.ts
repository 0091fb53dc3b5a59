import { defineQuery, type Param, type TenantTables } from "@omzien/db";
import { type Kysely, sql } from "kysely";
import { streetIndexOf } from "../contacts/contact-rows.ts";
import { isSharedOut } from "../rotas/is-shared-out.ts";
import type { RowOf } from "../row-of.ts";

/** How an earlier match ended, as a row of the query below. */
export interface BondRow {
  helperId: string;
  askerAgain: "yes" | "no" | null;
  helperAgain: "yes" | "no" | null;
}

/** `today` is a local date: a rota is enough for what comes after it. */
interface Searched {
  today: string;
}

/**
 * Requests with everything that the rules of matching want to know of the asker; by primary keys and the
 * indexes by person. The street is compared as a hash, so that the address stays in its own table.
 */
function selectSearched(db: Kysely<TenantTables>, param: Param<Searched>) {
  return db
    .selectFrom("help_request as r")
    .innerJoin("category as c", "c.id", "r.category_id")
    .innerJoin("person as p", "p.id", "r.person_id")
    .select([
      "r.id",
      "r.person_id",
      "r.category_id",
      "r.timing",
      "r.ends_on",
      "r.weight",
      "r.urgency",
      "r.needs",
      "r.languages",
      "r.nearness",
      "r.audience",
      "r.ring",
      "r.state",
      "r.area_id",
      "r.x",
      "r.y",
      "r.created_at",
      "r.opened_at",
      "r.circle_until",
      "r.needs_coordinator_at",
      "p.restricted_at",
      "c.names as category_names",
    ])
    .select(streetIndexOf(db, "r.person_id").as("street_key"))
    .select((eb) => [
      eb
        .selectFrom("help_request_search_pause as sp")
        .select("sp.paused_at")
        .whereRef("sp.help_request_id", "=", "r.id")
        .where("sp.resumed_at", "is", null)
        .as("paused_at"),
      sql<boolean>`${isSharedOut("r.id", param("today"))}`.as("is_shared_out"),
      eb
        .selectFrom("block as b")
        .select(sql<string[]>`coalesce(array_agg(b.blocked_id), '{}')`.as("ids"))
        .whereRef("b.person_id", "=", "r.person_id")
        .$asScalar()
        .$notNull()
        .as("blocked_ids"),
      eb
        .selectFrom("match as m")
        .leftJoin("match_follow_up as fa", (join) =>
          join.onRef("fa.match_id", "=", "m.id").onRef("fa.person_id", "=", "m.asker_id"),
        )
        .leftJoin("match_follow_up as fh", (join) =>
          join.onRef("fh.match_id", "=", "m.id").onRef("fh.person_id", "=", "m.helper_id"),
        )
        .select(
          sql<BondRow[]>`coalesce(jsonb_agg(jsonb_build_object('helperId', m.helper_id,
          'askerAgain', fa.again, 'helperAgain', fh.again)), '[]')`.as("bonds"),
        )
        .whereRef("m.asker_id", "=", "r.person_id")
        .where("m.ended_at", "is not", null)
        .$asScalar()
        .$notNull()
        .as("bonds"),
      eb
        .selectFrom("match as g")
        .select((count) => count.fn.countAll<number>().as("given"))
        .whereRef("g.helper_id", "=", "r.person_id")
        .where("g.ended_because", "=", "solved")
        .$asScalar()
        .$notNull()
        .as("given"),
      eb
        .selectFrom("match as t")
        .select((count) => count.fn.countAll<number>().as("taken"))
        .whereRef("t.asker_id", "=", "r.person_id")
        .where("t.ended_because", "=", "solved")
        .$asScalar()
        .$notNull()
        .as("taken"),
    ]);
}

/** One request as the rules want it, by primary key. */
export const searchedRequest = defineQuery<Searched & { id: string }>()((db, param) =>
  selectSearched(db, param).where("r.id", "=", param("id")),
);
export type SearchedRow = RowOf<typeof searchedRequest>;

/** Several requests as the rules want them, by primary key; in no order. */
export const searchedRequests = defineQuery<Searched & { ids: string[] }>()((db, param) =>
  selectSearched(db, param).where((eb) => eb("r.id", "=", eb.fn.any(param("ids")))),
);

/** The site's own rules of matching, with its map: a small table each. */
export const matchingRules = defineQuery()((db) =>
  db
    .selectFrom("site as s")
    .select((eb) => [
      "s.matching",
      eb
        .selectFrom("area_relation as ar")
        .select(
          sql<
            [string, string][]
          >`coalesce(jsonb_agg(jsonb_build_array(ar.area_id, ar.other_area_id)), '[]')`.as("pairs"),
        )
        .where("ar.kind", "=", "adjoining")
        .$asScalar()
        .$notNull()
        .as("adjoining"),
      eb
        .selectFrom("area_relation as tr")
        .select(
          sql<
            [string, string][]
          >`coalesce(jsonb_agg(jsonb_build_array(tr.area_id, tr.other_area_id)), '[]')`.as("pairs"),
        )
        .where("tr.kind", "=", "twin")
        .$asScalar()
        .$notNull()
        .as("twins"),
      eb
        .selectFrom("category as vc")
        .select(sql<string[]>`coalesce(array_agg(vc.id), '{}')`.as("ids"))
        .where("vc.vog_required", "=", true)
        .$asScalar()
        .$notNull()
        .as("vog_categories"),
    ]),
);
