import { defineQuery, type Param, type TenantTables } from "@omzien/db";
import { type ExpressionBuilder, type Kysely, sql, type SqlBool } from "kysely";
import { repliedElsewhere } from "../forwarding/replied-elsewhere.ts";
import { newestFirst, oldestFirst } from "../page.ts";
import { notOnHold } from "../restriction/on-hold.ts";
import { notSharedOut } from "../rotas/is-shared-out.ts";
import type { RowOf } from "../row-of.ts";

/** The rows of a page, before anything is joined to them: so that only a page's worth is joined. */
function selectRows(db: Kysely<TenantTables>) {
  return db
    .selectFrom("help_request as h")
    .select([
      "h.id",
      "h.person_id",
      "h.channel",
      "h.category_id",
      "h.description",
      "h.timing",
      "h.ends_on",
      "h.weight",
      "h.urgency",
      "h.needs",
      "h.languages",
      "h.nearness",
      "h.audience",
      "h.circle_first",
      "h.circle_until",
      "h.ring",
      "h.area_id",
      "h.state",
      "h.created_at",
      "h.opened_at",
      "h.needs_coordinator_at",
    ]);
}

/** Rows with category, area, asker's name and the counts of the search. Small joins, all by primary key. */
function describe(db: Kysely<TenantTables>, rows: ReturnType<typeof selectRows>, param: Param<AsOf>) {
  return db
    .selectFrom(rows.as("r"))
    .innerJoin("category as c", "c.id", "r.category_id")
    .innerJoin("person as p", "p.id", "r.person_id")
    .leftJoin("area as a", "a.id", "r.area_id")
    .innerJoinLateral(
      (eb) => countInvitations(eb, param),
      (join) => join.onTrue(),
    )
    .selectAll("r")
    .select([
      "c.slug as category_slug",
      "c.names as category_names",
      "c.icon as category_icon",
      "a.name as area_name",
      "p.first_name",
      "p.pseudonym",
      "p.erased_at",
      "p.restricted_at",
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
        .exists(
          eb
            .selectFrom("help_request_search_pause as sp")
            .select("sp.id")
            .whereRef("sp.help_request_id", "=", "r.id")
            .where("sp.resumed_at", "is", null),
        )
        .$castTo<boolean>()
        .as("is_paused"),
      eb
        .and([repliedElsewhere("r.id", param("now"))])
        .$castTo<boolean>()
        .as("has_reply_elsewhere"),
      // Only where the state says that there is one: most of what is read is open, and no index is gone through.
      eb
        .case()
        .when("r.state", "=", "withdrawn")
        .then(
          eb
            .selectFrom("help_request_withdrawal as w")
            .select("w.withdrawn_at")
            .whereRef("w.help_request_id", "=", "r.id"),
        )
        .end()
        .as("withdrawn_at"),
      eb
        .case()
        .when("r.state", "=", "solved")
        .then(
          eb
            .selectFrom("help_request_solution as l")
            .select("l.solved_at")
            .whereRef("l.help_request_id", "=", "r.id"),
        )
        .end()
        .as("solved_at"),
    ]);
}

/** Counts by the unique index (help_request_id, helper_id). An ask that nobody answered in time waits no longer. */
function countInvitations(
  eb: ExpressionBuilder<TenantTables & { r: { id: string } }, "r">,
  param: Param<AsOf>,
) {
  return eb
    .selectFrom("invitation as i")
    .select((count) => [
      count.fn.countAll<number>().as("asked"),
      count.fn.countAll<number>().filterWhere("i.answer", "=", "no").as("answered_no"),
      count.fn
        .countAll<number>()
        .filterWhere("i.answer", "is", null)
        .filterWhere("i.released_at", "is", null)
        .filterWhere("i.expires_at", ">", param("now"))
        .as("waiting"),
    ])
    .whereRef("i.help_request_id", "=", "r.id")
    .as("s");
}

/** The instant that decides who may still answer. */
interface AsOf {
  now: Date;
}

interface After extends AsOf {
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

const isBefore = (param: Param<After>) =>
  sql<SqlBool>`(h.created_at, h.id) < (${param("at")}::timestamptz, ${param("id")}::uuid)`;
const isAfter = (param: Param<After>) =>
  sql<SqlBool>`(h.created_at, h.id) > (${param("at")}::timestamptz, ${param("id")}::uuid)`;

/** The person's own requests, newest first; index help_request_by_person. */
export const requestsOfPerson = defineQuery<After & { personId: string }>()((db, param) =>
  describe(
    db,
    selectRows(db)
      .where("h.person_id", "=", param("personId"))
      .where(isBefore(param))
      .orderBy("h.created_at", "desc")
      .orderBy("h.id", "desc")
      .limit(param("limit")),
    param,
  )
    .orderBy("r.created_at", "desc")
    .orderBy("r.id", "desc"),
);

/** All open requests of the tenant, newest first; index help_request_by_state. */
export const openRequests = defineQuery<After>()((db, param) =>
  describe(
    db,
    selectRows(db)
      .where("h.state", "=", "open")
      .where(notOnHold("h.person_id"))
      .where(isBefore(param))
      .orderBy("h.created_at", "desc")
      .orderBy("h.id", "desc")
      .limit(param("limit")),
    param,
  )
    .orderBy("r.created_at", "desc")
    .orderBy("r.id", "desc"),
);

/**
 * Requests in a state for which another municipality may have somebody, oldest first; they stand before the lists of
 * the desk. Walks those of the state by help_request_by_state.
 */
export const requestsWithReply = defineQuery<AsOf & { state: "triage" | "open" }>()((db, param) =>
  describe(
    db,
    selectRows(db)
      .where("h.state", "=", param("state"))
      .where(notOnHold("h.person_id"))
      .where(repliedElsewhere("h.id", param("now"))),
    param,
  )
    .orderBy("r.created_at")
    .orderBy("r.id"),
);

/** Requests that wait for the desk's first look, oldest first; index help_request_by_state. */
export const requestsToTriage = defineQuery<After>()((db, param) =>
  describe(
    db,
    selectRows(db)
      .where("h.state", "=", "triage")
      .where(notOnHold("h.person_id"))
      .where(isAfter(param))
      .orderBy("h.created_at")
      .orderBy("h.id")
      .limit(param("limit")),
    param,
  )
    .orderBy("r.created_at")
    .orderBy("r.id"),
);

/**
 * Open requests that need a person, oldest first: the search is at its end, nobody who was asked still has to
 * answer, or a day has passed; not what neighbours share out. `openedBefore` is a day ago. Walks the open requests by help_request_by_state.
 */
export const unansweredRequests = defineQuery<After & { openedBefore: Date }>()((db, param) =>
  describe(
    db,
    selectRows(db)
      .where("h.state", "=", "open")
      .where(notOnHold("h.person_id"))
      .where(notSharedOut("h.id", localDay(param)))
      .where((eb) =>
        eb.or([
          eb("h.needs_coordinator_at", "is not", null),
          eb("h.opened_at", "<=", param("openedBefore")),
          eb.and([eb.exists(askedFor(eb)), eb.not(eb.exists(askedFor(eb).where(isWaiting(param))))]),
        ]),
      )
      .where(isAfter(param))
      .orderBy("h.created_at")
      .orderBy("h.id")
      .limit(param("limit")),
    param,
  )
    .orderBy("r.created_at")
    .orderBy("r.id"),
);

function askedFor(eb: ExpressionBuilder<TenantTables & { h: TenantTables["help_request"] }, "h">) {
  return eb.selectFrom("invitation as u").select("u.id").whereRef("u.help_request_id", "=", "h.id");
}

const localDay = (param: Param<AsOf>) =>
  sql<string>`(${param("now")}::timestamptz at time zone 'Europe/Amsterdam')`;

const isWaiting = (param: Param<AsOf>) =>
  sql<SqlBool>`(u.answer is null and u.released_at is null and u.expires_at > ${param("now")}::timestamptz)`;

/** One request of the tenant, by primary key. */
export const requestById = defineQuery<AsOf & { id: string }>()((db, param) =>
  describe(db, selectRows(db).where("h.id", "=", param("id")), param),
);
export type RequestRow = RowOf<typeof requestById>;

/** The asker of a request and everybody who ever helped with it; by primary key and match_by_request. */
export const sidesOfRequest = defineQuery<{ id: string }>()((db, param) =>
  db
    .selectFrom("help_request as h")
    .select("h.person_id")
    .where("h.id", "=", param("id"))
    .unionAll(
      db
        .selectFrom("match as m")
        .select("m.helper_id as person_id")
        .where("m.help_request_id", "=", param("id")),
    ),
);

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
      "circle_first",
      "state",
      "created_at",
      "opened_at",
      "needs_coordinator_at",
    ])
    .where("id", "=", param("id"))
    .forUpdate(),
);
export type LockedRequest = RowOf<typeof lockRequest>;
