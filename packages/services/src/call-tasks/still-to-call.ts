import type { TenantTables } from "@omzien/db";
import { type Expression, expressionBuilder, type SqlBool } from "kysely";
import { keptApart } from "../invitations/kept-apart.ts";
import { notOnHold } from "../restriction/on-hold.ts";

/** As of when, and for whom at the desk. */
export interface Looking {
  now: Date;
  readerId: string;
}

type Call = TenantTables & { t: TenantTables["call_task"] };

/**
 * Whether somebody still has to be called for a call task `t`: not about data on hold, and not for an ask that was
 * answered, let go, or is over by now. Who said "later" is called later. Nobody at the desk sees whom to call about a
 * case of their own.
 */
export function stillToCall(looking: Looking): Expression<SqlBool> {
  const eb = expressionBuilder<Call, "t">();
  return eb.and([
    eb("t.done_at", "is", null),
    notOnHold("t.person_id"),
    eb.or([
      eb("t.kind", "not in", ["invitation", "match-news"]),
      eb.and([eb("t.kind", "=", "invitation"), askWaits(looking)]),
      eb.and([eb("t.kind", "=", "match-news"), isOfOthers(looking)]),
    ]),
  ]);
}

function askWaits({ now, readerId }: Looking): Expression<SqlBool> {
  const eb = expressionBuilder<Call, "t">();
  return eb.exists(
    eb
      .selectFrom("invitation as i")
      .innerJoin("help_request as r", "r.id", "i.help_request_id")
      .innerJoin("person as h", "h.id", "i.helper_id")
      .select("i.id")
      .whereRef("i.id", "=", "t.subject_id")
      .where("i.answer", "is", null)
      .where("i.released_at", "is", null)
      .where("i.expires_at", ">", now)
      .where((where) => where.or([where("i.remind_at", "is", null), where("i.remind_at", "<=", now)]))
      .where("r.state", "=", "open")
      .where("h.blocked_at", "is", null)
      .where(notOnHold("r.person_id"))
      .where((where) => where.not(keptApart("i.helper_id", "r.person_id")))
      // As `mayHandle`: not one's own request, nor one that one helped with.
      .where("r.person_id", "<>", readerId)
      .where("i.helper_id", "<>", readerId)
      .where((where) =>
        where.not(
          where.exists(
            where
              .selectFrom("match as helped")
              .select("helped.id")
              .whereRef("helped.help_request_id", "=", "r.id")
              .where("helped.helper_id", "=", readerId),
          ),
        ),
      ),
  );
}

function isOfOthers({ readerId }: Looking): Expression<SqlBool> {
  const eb = expressionBuilder<Call, "t">();
  return eb.not(
    eb.exists(
      eb
        .selectFrom("match as m")
        .select("m.id")
        .whereRef("m.id", "=", "t.subject_id")
        .where((where) =>
          where.or([where("m.asker_id", "=", readerId), where("m.helper_id", "=", readerId)]),
        ),
    ),
  );
}
