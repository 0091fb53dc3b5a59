import type { DeskCounts } from "@omzien/contracts";
import type { TenantExecutor } from "@omzien/db";
import { type ExpressionBuilder, sql } from "kysely";
import type { TenantTables } from "@omzien/db";
import { stillToCall } from "../call-tasks/still-to-call.ts";
import { repliedElsewhere } from "../forwarding/replied-elsewhere.ts";
import { addMs, dayMs, localDateOf } from "../local-time.ts";
import { endsWithoutHelp, followUpDays } from "../matches/queries.ts";
import { waitsForCall } from "../matches/waits-for-call.ts";
import { notOnHold } from "../restriction/on-hold.ts";
import { notAboutReader } from "../reports/queries.ts";
import { notSharedOut } from "../rotas/is-shared-out.ts";

type Where = ExpressionBuilder<TenantTables & { r: TenantTables["help_request"] }, "r">;
type Counting = ExpressionBuilder<TenantTables, never>;
const count = sql<number>`count(*)::int`;

/** The counts in one round trip. Indexes: help_request_by_state, match_by_follow_up, report_open, call_task_waiting. */
export function deskCounts(
  db: TenantExecutor,
  { readerId, now }: { readerId: string; now: Date },
): Promise<DeskCounts> {
  return db.kysely
    .selectNoFrom((eb) => [
      toTriage(eb).as("triage"),
      unanswered(eb, now).as("unanswered"),
      toFollowUp(eb, now).as("followUp"),
      eb
        .selectFrom("report as r")
        .where("r.closed_at", "is", null)
        .where(notAboutReader(readerId))
        .select(count.as("count"))
        .$asScalar()
        .$notNull()
        .as("reports"),
      eb
        .selectFrom("call_task as t")
        .where(stillToCall({ now, readerId }))
        .select(count.as("count"))
        .$asScalar()
        .$notNull()
        .as("calls"),
      dutyCalls(eb, readerId, now).as("dutyCalls"),
      withReply(eb, now).as("repliesElsewhere"),
    ])
    .executeTakeFirstOrThrow();
}

/** As the list of duty calls, without those that the reader took. */
function dutyCalls(eb: Counting, readerId: string, now: Date) {
  return eb
    .selectFrom("duty_call as d")
    .innerJoin("help_request as r", "r.id", "d.help_request_id")
    .leftJoin("duty_call_take as t", (join) =>
      join.onRef("t.help_request_id", "=", "d.help_request_id").on("t.released_at", "is", null),
    )
    .where("d.raised_at", ">", addMs(now, -dayMs))
    .where("r.state", "in", ["triage", "open"])
    .where("r.person_id", "<>", readerId)
    .where((where) =>
      where.not(
        where.exists(
          where
            .selectFrom("match as m")
            .select("m.id")
            .whereRef("m.help_request_id", "=", "r.id")
            .where("m.helper_id", "=", readerId),
        ),
      ),
    )
    .where("t.id", "is", null)
    .where(notOnHold("r.person_id"))
    .select(count.as("count"))
    .$asScalar()
    .$notNull();
}

/** They stand first in the lists `triage` and `unanswered`. */
function withReply(eb: Counting, now: Date) {
  return eb
    .selectFrom("help_request as r")
    .where("r.state", "in", ["triage", "open"])
    .where(notOnHold("r.person_id"))
    .where(repliedElsewhere("r.id", sql.val(now)))
    .select(count.as("count"))
    .$asScalar()
    .$notNull();
}

function toTriage(eb: Counting) {
  return eb
    .selectFrom("help_request as r")
    .where("r.state", "=", "triage")
    .where(notOnHold("r.person_id"))
    .select(count.as("count"))
    .$asScalar()
    .$notNull();
}

/**
 * As the list `unanswered` of help-requests: at the end of its search, a day old, or nobody left to answer, but not what
 * neighbours share out; and where another municipality may have somebody.
 */
function unanswered(eb: Counting, now: Date) {
  return eb
    .selectFrom("help_request as r")
    .where("r.state", "=", "open")
    .where(notOnHold("r.person_id"))
    .where((where) =>
      where.or([
        repliedElsewhere("r.id", sql.val(now)),
        where.and([notSharedOut("r.id", sql.val(localDateOf(now))), needsPerson(where, now)]),
      ]),
    )
    .select(count.as("count"))
    .$asScalar()
    .$notNull();
}

function needsPerson(where: Where, now: Date) {
  return where.or([
    where("r.needs_coordinator_at", "is not", null),
    where("r.opened_at", "<=", addMs(now, -dayMs)),
    where.and([
      where.exists(invitationsOf(where)),
      where.not(
        where.exists(
          invitationsOf(where)
            .where("i.answer", "is", null)
            .where("i.released_at", "is", null)
            .where("i.expires_at", ">", now),
        ),
      ),
    ]),
  ]);
}

function invitationsOf(eb: Where) {
  return eb
    .selectFrom("invitation as i")
    .whereRef("i.help_request_id", "=", "r.id")
    .select(sql.lit(1).as("one"));
}

function toFollowUp(eb: Counting, now: Date) {
  return eb
    .selectFrom("match as m")
    .where(notOnHold("m.asker_id"))
    .where(notOnHold("m.helper_id"))
    .where((where) =>
      where.or([
        waitsForCall(),
        where.and([
          where("m.follow_up_on", "<=", now),
          where("m.follow_up_on", ">", addMs(now, -followUpDays * dayMs)),
          where.or([
            where("m.ended_because", "is", null),
            where("m.ended_because", "not in", [...endsWithoutHelp]),
          ]),
          where(
            where
              .selectFrom("match_follow_up as said")
              .whereRef("said.match_id", "=", "m.id")
              .where("said.answered_at", "is not", null)
              .select(count.as("count")),
            "<",
            2,
          ),
        ]),
      ]),
    )
    .select(count.as("count"))
    .$asScalar()
    .$notNull();
}
