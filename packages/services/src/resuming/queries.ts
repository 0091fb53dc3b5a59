import { defineQuery } from "@omzien/db";

/** Requests whose last day is over but that nobody closed. Index: help_request_by_state. */
export const dueRequests = defineQuery<{ today: string }>()((db, param) =>
  db
    .selectFrom("help_request")
    .select("id")
    .where("state", "in", ["triage", "open", "matched"])
    .where("ends_on", "<", param("today")),
);

/** Requests that should be searched for, with no wave in the last day and nobody at the desk asked to look. */
export const searchableRequests = defineQuery<{ now: Date; since: Date }>()((db, param) =>
  db
    .selectFrom("help_request as request")
    .select("request.id")
    .where("request.state", "=", "open")
    .where("request.weight", "<>", "complex")
    .where("request.updated_at", "<", param("since"))
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom("invitation")
            .select("invitation.id")
            .whereRef("invitation.help_request_id", "=", "request.id")
            .where((or) =>
              or.or([
                or("invitation.invited_at", ">", param("since")),
                or.and([
                  or("invitation.answered_at", "is", null),
                  or("invitation.released_at", "is", null),
                  or("invitation.expires_at", ">", param("now")),
                ]),
              ]),
            ),
        ),
      ),
    ),
);

/** People whose way back has ended. */
export const duePeople = defineQuery<{ now: Date }>()((db, param) =>
  db
    .selectFrom("erasure")
    .select("person_id as id")
    .where("due_at", "<=", param("now"))
    .where("cancelled_at", "is", null)
    .where("done_at", "is", null),
);

export const unsentMails = defineQuery<{ before: Date }>()((db, param) =>
  db
    .selectFrom("mail")
    .select("id")
    .where("sent_at", "is", null)
    .where("failed_at", "is", null)
    .where("queued_at", "<", param("before")),
);

/** Requests that have yet to end. */
export const plannedRequests = defineQuery()((db) =>
  db.selectFrom("help_request").select("id").where("state", "in", ["triage", "open", "matched"]),
);

/** Matches after which nobody was asked how it went. */
export const plannedMatches = defineQuery()((db) =>
  db
    .selectFrom("match as m")
    .select("m.id")
    .where((eb) =>
      eb.not(
        eb.exists(
          eb.selectFrom("match_follow_up as f").select("f.match_id").whereRef("f.match_id", "=", "m.id"),
        ),
      ),
    ),
);

/** Invitations whose helper will be reminded. */
export const plannedInvitations = defineQuery()((db) =>
  db
    .selectFrom("invitation")
    .select(["id", "remind_at"])
    .where("remind_at", "is not", null)
    .where("answer", "is", null)
    .where("released_at", "is", null),
);

/** People who asked to be erased, whether their way back has ended or not. */
export const waitingErasures = defineQuery()((db) =>
  db
    .selectFrom("erasure")
    .select("person_id as id")
    .where("cancelled_at", "is", null)
    .where("done_at", "is", null),
);

/** Rotas that have yet to end. Index: rota_one_running. */
export const plannedRotas = defineQuery()((db) =>
  db.selectFrom("rota").select("id").where("ended_at", "is", null),
);

/** Turns of which nobody was reminded. Index: rota_shift_running. */
export const plannedShifts = defineQuery()((db) =>
  db
    .selectFrom("rota_shift as s")
    .innerJoin("rota as r", "r.id", "s.rota_id")
    .select("s.id")
    .where("s.ended_at", "is", null)
    .where("s.reminded_at", "is", null)
    .where("r.ended_at", "is", null),
);
