import { defineQuery, type TenantTables } from "@omzien/db";
import { type Kysely, sql, type SqlBool } from "kysely";
import type { RowOf } from "../row-of.ts";
import { keptApart } from "./kept-apart.ts";

/** An invitation with what its helper may see of the request; joins by primary key. */
function selectInvitations(db: Kysely<TenantTables>) {
  return db
    .selectFrom("invitation as i")
    .innerJoin("help_request as r", "r.id", "i.help_request_id")
    .innerJoin("category as c", "c.id", "r.category_id")
    .innerJoin("person as p", "p.id", "r.person_id")
    .leftJoin("area as a", "a.id", "r.area_id")
    .leftJoin("match as m", "m.invitation_id", "i.id")
    .select([
      "i.id",
      "i.help_request_id",
      "i.helper_id",
      "i.reasons",
      "i.misfits",
      "i.invited_at",
      "i.expires_at",
      "i.answer",
      "i.answered_at",
      "i.released_at",
      "i.released_because",
      "r.person_id",
      "r.description",
      "r.timing",
      "r.ends_on",
      "r.weight",
      "r.urgency",
      "r.needs",
      "c.names as category_names",
      "c.icon as category_icon",
      "a.name as area_name",
      "p.first_name",
      "p.pseudonym",
      "p.erased_at",
      "p.restricted_at",
      "m.id as match_id",
      "m.ended_at as match_ended_at",
      "m.ended_because as match_ended_because",
    ])
    .select((eb) =>
      eb
        .and([keptApart("i.helper_id", "r.person_id")])
        .$castTo<boolean>()
        .as("is_blocked"),
    );
}

/** A helper's invitations, newest first; index invitation_by_helper. */
export const invitationsOfHelper = defineQuery<{
  helperId: string;
  at: Date | string;
  id: string;
  limit: number;
}>()((db, param) =>
  selectInvitations(db)
    .where("i.helper_id", "=", param("helperId"))
    .where(sql<SqlBool>`(i.invited_at, i.id) < (${param("at")}::timestamptz, ${param("id")}::uuid)`)
    .orderBy("i.invited_at", "desc")
    .orderBy("i.id", "desc")
    .limit(param("limit")),
);

/** One invitation, by primary key. */
export const invitationById = defineQuery<{ id: string }>()((db, param) =>
  selectInvitations(db).where("i.id", "=", param("id")),
);
export type InvitationRow = RowOf<typeof invitationById>;

/** These invitations, by primary key. */
export const invitationsByIds = defineQuery<{ ids: string[] }>()((db, param) =>
  selectInvitations(db).where((eb) => eb("i.id", "=", eb.fn.any(param("ids")))),
);

/** The invitation that a mail's secret opens; unique index on the hash. */
export const invitationByTokenHash = defineQuery<{ hash: string }>()((db, param) =>
  selectInvitations(db).where("i.token_hash", "=", param("hash")),
);

/** What an answer needs, without the request: whose it is, and which secret opens it. */
export const invitationKeys = defineQuery<{ id: string }>()((db, param) =>
  db
    .selectFrom("invitation")
    .select(["id", "help_request_id", "helper_id", "token_hash"])
    .where("id", "=", param("id")),
);
export type InvitationKeys = RowOf<typeof invitationKeys>;

/** Locks one invitation; take the lock of its request first, everywhere in the same order. */
export const lockInvitation = defineQuery<{ id: string }>()((db, param) =>
  db
    .selectFrom("invitation")
    .select([
      "id",
      "help_request_id",
      "helper_id",
      "invited_at",
      "expires_at",
      "answer",
      "released_at",
      "released_because",
    ])
    .where("id", "=", param("id"))
    .forUpdate(),
);
export type LockedInvitation = RowOf<typeof lockInvitation>;

/** Everybody who was asked for a request; unique index (help_request_id, helper_id). */
export const invitationsOfRequest = defineQuery<{ helpRequestId: string }>()((db, param) =>
  db
    .selectFrom("invitation")
    .select([
      "id",
      "offer_id",
      "helper_id",
      "wave",
      "invited_at",
      "expires_at",
      "answer",
      "released_at",
      "released_because",
    ])
    .where("help_request_id", "=", param("helpRequestId")),
);
export type AskedRow = RowOf<typeof invitationsOfRequest>;

/** Ends of an ask that say nothing about the helper: the help fell through, or the asker takes a consent up again. */
export const mayBeAskedAgain = ["found", "withdrawn"] as const;

/** Asks a helper, or again one who was let go through no doing of their own. Others are left alone. */
export const insertInvitation = defineQuery<{
  id: string;
  helpRequestId: string;
  offerId: string;
  helperId: string;
  invitedBy: string | null;
  wave: number;
  ring: string;
  points: number;
  reasons: string;
  misfits: string;
  tokenHash: string;
  now: Date;
  expiresAt: Date;
}>()((db, param) =>
  db
    .insertInto("invitation")
    .values({
      id: param("id"),
      help_request_id: param("helpRequestId"),
      offer_id: param("offerId"),
      helper_id: param("helperId"),
      invited_by: param("invitedBy"),
      wave: param("wave"),
      ring: param("ring"),
      points: param("points"),
      reasons: param("reasons"),
      misfits: param("misfits"),
      token_hash: param("tokenHash"),
      invited_at: param("now"),
      expires_at: param("expiresAt"),
    })
    .onConflict((conflict) =>
      conflict
        .columns(["help_request_id", "helper_id"])
        .doUpdateSet((eb) => ({
          offer_id: eb.ref("excluded.offer_id"),
          invited_by: eb.ref("excluded.invited_by"),
          wave: eb.ref("excluded.wave"),
          ring: eb.ref("excluded.ring"),
          points: eb.ref("excluded.points"),
          reasons: eb.ref("excluded.reasons"),
          misfits: eb.ref("excluded.misfits"),
          invited_at: eb.ref("excluded.invited_at"),
          expires_at: eb.ref("excluded.expires_at"),
          remind_at: null,
          released_at: null,
          released_because: null,
        }))
        .where("invitation.released_because", "in", mayBeAskedAgain)
        .where("invitation.answer", "is", null),
    )
    .returning(["id", "helper_id"]),
);

/** Writes yes or no, once. */
export const recordAnswer = defineQuery<{ id: string; answer: "yes" | "no"; now: Date }>()((db, param) =>
  db
    .updateTable("invitation")
    .set({ answer: param("answer"), answered_at: param("now"), remind_at: null })
    .where("id", "=", param("id"))
    .where("answer", "is", null),
);

export const recordReminder = defineQuery<{ id: string; remindAt: Date }>()((db, param) =>
  db
    .updateTable("invitation")
    .set({ remind_at: param("remindAt") })
    .where("id", "=", param("id")),
);

/** Whether one of two people has blocked the other; primary key and block_by_blocked. */
export const isKeptApart = defineQuery<{ a: string; b: string }>()((db, param) =>
  db.selectNoFrom((eb) =>
    eb
      .exists(
        eb
          .selectFrom("block")
          .select("person_id")
          .where((or) =>
            or.or([
              or.and([or("person_id", "=", param("a")), or("blocked_id", "=", param("b"))]),
              or.and([or("person_id", "=", param("b")), or("blocked_id", "=", param("a"))]),
            ]),
          ),
      )
      .$castTo<boolean>()
      .as("kept"),
  ),
);
