import { defineQuery, type TenantTables } from "@omzien/db";
import { type ExpressionBuilder, type Kysely, sql, type SqlBool } from "kysely";
import { newestFirst, oldestFirst } from "../page.ts";
import type { RowOf } from "../row-of.ts";

/** Request with category, area, asker's name and the counts of its search. Small joins, all by primary key. */
function selectRequests(db: Kysely<TenantTables>) {
  return db
    .selectFrom("help_request as r")
    .innerJoin("category as c", "c.id", "r.category_id")
    .innerJoin("person as p", "p.id", "r.person_id")
    .leftJoin("area as a", "a.id", "r.area_id")
    .innerJoinLateral(countInvitations, (join) => join.onTrue())
    .select([
      "r.id",
      "r.person_id",
      "r.channel",
      "r.category_id",
      "r.description",
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
      "r.created_at",
      "r.opened_at",
      "r.needs_coordinator_at",
      "c.slug as category_slug",
      "c.names as category_names",
      "c.icon as category_icon",
      "a.name as area_name",
      "p.first_name",
      "p.pseudonym",
      "p.erased_at",
      "s.asked",
      "s.answered_no",
      "s.waiting",
    ])
    .select((eb) => [
      eb
        .selectFrom("match as m")
        .select("m.id")
        .whereRef("m.help_request_id", "=", "r.id")
        .where("m.ended_at", "is", null)
        .as("match_id"),
      eb
        .selectFrom("help_request_withdrawal as w")
        .select("w.withdrawn_at")
        .whereRef("w.help_request_id", "=", "r.id")
        .as("withdrawn_at"),
      eb
        .selectFrom("help_request_solution as l")
        .select("l.solved_at")
        .whereRef("l.help_request_id", "=", "r.id")
        .as("solved_at"),
    ]);
}

/** Counts by the unique index (help_request_id, helper_id). */
function countInvitations(eb: ExpressionBuilder<TenantTables & { r: TenantTables["help_request"] }, "r">) {
  return eb
    .selectFrom("invitation as i")
    .select((count) => [
      count.fn.countAll<number>().as("asked"),
      count.fn.countAll<number>().filterWhere("i.answer", "=", "no").as("answered_no"),
      count.fn
        .countAll<number>()
        .filterWhere("i.answer", "is", null)
        .filterWhere("i.released_at", "is", null)
        .as("waiting"),
    ])
    .whereRef("i.help_request_id", "=", "r.id")
    .as("s");
}

interface After {
  /** Where the page before ended; `infinity` and the highest id for the first page (for old-first lists the lowest). */
  at: Date | string;
  id: string;
  limit: number;
}

/** Where each list begins. */
export const listStart = {
  mine: newestFirst,
  open: newestFirst,
  triage: oldestFirst,
  unanswered: oldestFirst,
} as const;

/** The person's own requests, newest first; index help_request_by_person. */
export const requestsOfPerson = defineQuery<After & { personId: string }>()((db, param) =>
  selectRequests(db)
    .where("r.person_id", "=", param("personId"))
    .where(sql<SqlBool>`(r.created_at, r.id) < (${param("at")}::timestamptz, ${param("id")}::uuid)`)
    .orderBy("r.created_at", "desc")
    .orderBy("r.id", "desc")
    .limit(param("limit")),
);

/** All open requests of the tenant, newest first; index help_request_by_state. */
export const openRequests = defineQuery<After>()((db, param) =>
  selectRequests(db)
    .where("r.state", "=", "open")
    .where(sql<SqlBool>`(r.created_at, r.id) < (${param("at")}::timestamptz, ${param("id")}::uuid)`)
    .orderBy("r.created_at", "desc")
    .orderBy("r.id", "desc")
    .limit(param("limit")),
);

/** Requests that wait for the desk's first look, oldest first; index help_request_by_state. */
export const requestsToTriage = defineQuery<After>()((db, param) =>
  selectRequests(db)
    .where("r.state", "=", "triage")
    .where(sql<SqlBool>`(r.created_at, r.id) > (${param("at")}::timestamptz, ${param("id")}::uuid)`)
    .orderBy("r.created_at", "asc")
    .orderBy("r.id", "asc")
    .limit(param("limit")),
);

/**
 * Open requests that need a person, oldest first: the search is at its end, everybody who was asked said no, or
 * a day has passed. `openedBefore` is a day ago.
 */
export const unansweredRequests = defineQuery<After & { openedBefore: Date }>()((db, param) =>
  selectRequests(db)
    .where("r.state", "=", "open")
    .where((eb) =>
      eb.or([
        eb("r.needs_coordinator_at", "is not", null),
        eb("r.opened_at", "<=", param("openedBefore")),
        eb.and([eb("s.asked", ">", 0), eb("s.waiting", "=", 0)]),
      ]),
    )
    .where(sql<SqlBool>`(r.created_at, r.id) > (${param("at")}::timestamptz, ${param("id")}::uuid)`)
    .orderBy("r.created_at", "asc")
    .orderBy("r.id", "asc")
    .limit(param("limit")),
);

/** One request of the tenant, by primary key. */
export const requestById = defineQuery<{ id: string }>()((db, param) =>
  selectRequests(db).where("r.id", "=", param("id")),
);
export type RequestRow = RowOf<typeof requestById>;

/** Holds the request until the transaction ends, so that answers and changes of state come one by one. */
export const lockRequest = defineQuery<{ id: string }>()((db, param) =>
  db
    .selectFrom("help_request")
    .select([
      "id",
      "person_id",
      "category_id",
      "timing",
      "ends_on",
      "weight",
      "urgency",
      "ring",
      "state",
      "created_at",
      "opened_at",
      "needs_coordinator_at",
    ])
    .where("id", "=", param("id"))
    .forUpdate(),
);
export type LockedRequest = RowOf<typeof lockRequest>;
