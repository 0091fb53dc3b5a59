import { defineQuery } from "@omzien/db";
import { notOnHold } from "../restriction/on-hold.ts";
import type { RowOf } from "../row-of.ts";

export const insertDutyCall = defineQuery<{ helpRequestId: string; now: Date }>()((db, param) =>
  db.insertInto("duty_call").values({ help_request_id: param("helpRequestId"), raised_at: param("now") }),
);

/** Everybody who works at the desk, each once. */
export const deskMembers = defineQuery<{ exceptId: string }>()((db, param) =>
  db
    .selectFrom("person_role")
    .select("person_id")
    .distinct()
    .where("role", "in", ["coordinator", "broker"])
    .where("person_id", "<>", param("exceptId")),
);

/**
 * Calls of the last day for requests that still look for help, that nobody or the reader took, the oldest first; never
 * a case of the reader's own, as asker or as who helps or helped. A small table: walked by the open requests.
 */
export const waitingDutyCalls = defineQuery<{ readerId: string; since: Date }>()((db, param) =>
  db
    .selectFrom("duty_call as d")
    .innerJoin("help_request as r", "r.id", "d.help_request_id")
    .innerJoin("category as c", "c.id", "r.category_id")
    .innerJoin("person as p", "p.id", "r.person_id")
    .leftJoin("area as a", "a.id", "r.area_id")
    .leftJoin("duty_call_take as t", (join) =>
      join.onRef("t.help_request_id", "=", "d.help_request_id").on("t.released_at", "is", null),
    )
    .select([
      "d.help_request_id",
      "d.raised_at",
      "c.names as category_names",
      "c.icon as category_icon",
      "a.name as area_name",
      "r.person_id",
      "p.first_name",
      "p.pseudonym",
      "p.restricted_at",
      "p.erased_at",
      "t.taken_at",
    ])
    .where("d.raised_at", ">", param("since"))
    .where("r.state", "in", ["triage", "open"])
    .where("r.person_id", "<>", param("readerId"))
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom("match as m")
            .select("m.id")
            .whereRef("m.help_request_id", "=", "r.id")
            .where("m.helper_id", "=", param("readerId")),
        ),
      ),
    )
    .where(notOnHold("r.person_id"))
    .where((eb) => eb.or([eb("t.taken_by", "is", null), eb("t.taken_by", "=", param("readerId"))]))
    .orderBy("d.raised_at")
    .orderBy("d.help_request_id"),
);
export type DutyCallRow = RowOf<typeof waitingDutyCalls>;

/** Holds a call until the transaction ends, so that one of the desk takes it. */
export const lockDutyCall = defineQuery<{ helpRequestId: string }>()((db, param) =>
  db
    .selectFrom("duty_call")
    .select("help_request_id")
    .where("help_request_id", "=", param("helpRequestId"))
    .forUpdate(),
);

/** Who has a call now; unique index duty_call_taken_once. */
export const runningTake = defineQuery<{ helpRequestId: string }>()((db, param) =>
  db
    .selectFrom("duty_call_take")
    .select(["id", "taken_by"])
    .where("help_request_id", "=", param("helpRequestId"))
    .where("released_at", "is", null),
);

export const insertTake = defineQuery<{ id: string; helpRequestId: string; by: string; now: Date }>()(
  (db, param) =>
    db.insertInto("duty_call_take").values({
      id: param("id"),
      help_request_id: param("helpRequestId"),
      taken_by: param("by"),
      taken_at: param("now"),
    }),
);

export const releaseTake = defineQuery<{ id: string; now: Date }>()((db, param) =>
  db
    .updateTable("duty_call_take")
    .set({ released_at: param("now") })
    .where("id", "=", param("id")),
);
