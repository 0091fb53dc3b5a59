import type { Capacity, ConsentStatus } from "@omzien/consent";
import type { Timing } from "@omzien/contracts";
import type { Param, TenantTables } from "@omzien/db";
import { type ExpressionBuilder, type Kysely, sql } from "kysely";
import { heldPeople } from "./held-people.ts";
import type { OfferBounds } from "./offers-query.ts";

/** One row `n` per offer that may fit. */
export type WithNear = ExpressionBuilder<TenantTables & Record<"n", { id: string; helper_id: string }>, "n">;

/** One consent event as JSON of the row. */
export interface ConsentEventRow {
  id: string;
  status: ConsentStatus;
  at: string;
  textVersion: number;
  validUntil: string | null;
  capacity: Capacity;
}

/**
 * What a helper was asked; index invitation_by_helper. Somebody who was told "found already" before they could
 * answer did not fail to answer. An earlier ask for the same request does not make the helper rest.
 */
export function invitationLoad(eb: WithNear, param: Param<OfferBounds>) {
  return (
    eb
      .selectFrom("invitation as i")
      .select((of) => [
        of.fn.countAll<number>().filterWhere("i.invited_at", ">", param("ago30")).as("asks30"),
        of.fn
          .max("i.invited_at")
          .filterWhere("i.help_request_id", "<>", param("requestId"))
          .$castTo<Date | null>()
          .as("last_asked_at"),
        of.fn
          .countAll<number>()
          .filterWhere((or) =>
            or.or([
              or("i.answer", "is not", null),
              or("i.released_at", "is", null),
              or("i.released_because", "=", "expired"),
            ]),
          )
          .as("asked90"),
        of.fn.countAll<number>().filterWhere("i.answer", "is not", null).as("answered90"),
        of.fn.countAll<number>().filterWhere("i.answer", "=", "yes").as("yes90"),
      ])
      .whereRef("i.helper_id", "=", "n.helper_id")
      .where("i.invited_at", ">", param("ago90"))
      // A search that is tried for an earlier moment knows nothing of what was asked after it.
      .where("i.invited_at", "<=", param("now"))
      .as("il")
  );
}

/**
 * Turns in rotas that are still to come, each as the timing of help that is given once: a promise of that hour, and no
 * more than that. Indexes rota_member_by_person, rota_shift_by_member.
 */
function turnsOfHelper(eb: WithNear, param: Param<OfferBounds>) {
  return eb
    .selectFrom("rota_member as tp")
    .innerJoin("rota_shift as ts", "ts.member_id", "tp.id")
    .innerJoin("rota as tr", "tr.id", "ts.rota_id")
    .select(
      sql<Timing[]>`coalesce(jsonb_agg(jsonb_build_object('kind', 'once', 'moment', jsonb_build_object(
        'date', ts.date, 'from', tr.starts_at, 'to', tr.ends_at))), '[]')`.as("turns"),
    )
    .whereRef("tp.person_id", "=", "n.helper_id")
    .where("ts.ended_at", "is", null)
    .where(
      "ts.date",
      ">=",
      sql<string>`(${param("now")}::timestamptz at time zone 'Europe/Amsterdam')::date`,
    );
}

/** What a helper does and did; index match_by_helper. */
export function matchLoad(eb: WithNear, param: Param<OfferBounds>) {
  return eb
    .selectFrom("match as m")
    .innerJoin("help_request as mr", "mr.id", "m.help_request_id")
    .select((of) => [
      of.fn.countAll<number>().filterWhere("m.ended_at", "is", null).as("open_matches"),
      of.fn.countAll<number>().filterWhere("m.made_at", ">", param("ago30")).as("matches30"),
      of.fn.countAll<number>().filterWhere("m.ended_because", "=", "solved").as("given"),
      sql<Timing[]>`coalesce(jsonb_agg(mr.timing) filter (where m.ended_at is null), '[]')
        || ${turnsOfHelper(eb, param)}`.as("promised"),
    ])
    .whereRef("m.helper_id", "=", "n.helper_id")
    .as("ml");
}

export function listsOfHelper(eb: WithNear) {
  return [
    eb
      .selectFrom("help_offer_category as hc")
      .select(sql<string[]>`coalesce(array_agg(hc.category_id), '{}')`.as("ids"))
      .whereRef("hc.offer_id", "=", "n.id")
      .$asScalar()
      .$notNull()
      .as("categories"),
    eb
      .selectFrom("help_offer_category as fc")
      .select(sql<string[]>`coalesce(array_agg(fc.category_id), '{}')`.as("ids"))
      .whereRef("fc.offer_id", "=", "n.id")
      .where("fc.is_favourite", "=", true)
      .$asScalar()
      .$notNull()
      .as("favourites"),
    eb
      .selectFrom("consent_event as ce")
      .select(
        sql<ConsentEventRow[]>`coalesce(jsonb_agg(jsonb_build_object('id', ce.id, 'status', ce.status,
          'at', ce.at, 'textVersion', ce.text_version, 'validUntil', ce.valid_until,
          'capacity', ce.capacity)), '[]')`.as("events"),
      )
      .whereRef("ce.person_id", "=", "n.helper_id")
      .where("ce.purpose", "=", "match.be-asked")
      .where("ce.match_id", "is", null)
      .$asScalar()
      .$notNull()
      .as("be_asked_events"),
  ] as const;
}

export function factsOfHelper(db: Kysely<TenantTables>, eb: WithNear, param: Param<OfferBounds>) {
  return [
    eb
      .exists(
        eb
          .selectFrom("code_of_conduct_acceptance as ca")
          .select("ca.version")
          // Of any version: a new text is asked about at the next sign-in, and takes nobody's help away.
          .whereRef("ca.person_id", "=", "n.helper_id"),
      )
      .$castTo<boolean>()
      .as("code_accepted"),
    eb
      .selectFrom("vog_record as vr")
      .select((of) => of.fn.max("vr.valid_until").as("until"))
      .whereRef("vr.person_id", "=", "n.helper_id")
      .as("vog_until"),
    eb
      .exists(
        eb
          .selectFrom("block as b")
          .select("b.person_id")
          .whereRef("b.person_id", "=", "n.helper_id")
          .where("b.blocked_id", "=", param("askerId")),
      )
      .$castTo<boolean>()
      .as("has_blocked_asker"),
    eb
      .selectFrom("representation_need as rn")
      .select("rn.protected_until")
      .whereRef("rn.person_id", "=", "n.helper_id")
      .as("protected_until"),
    eb
      .selectFrom("site as st")
      .select(sql<number | null>`(st.rules ->> 'ownAnswersFromAge')::int`.as("age"))
      .as("own_answers_from_age"),
    eb("n.helper_id", "in", heldPeople(db)).$castTo<boolean>().as("is_stopped"),
    eb
      .selectFrom("match as tm")
      .select((of) => of.fn.countAll<number>().as("taken"))
      .whereRef("tm.asker_id", "=", "n.helper_id")
      .where("tm.ended_because", "=", "solved")
      .$asScalar()
      .$notNull()
      .as("taken"),
  ] as const;
}
