import type { Capacity, ConsentStatus } from "@omzien/consent";
import type { Param, TenantTables } from "@omzien/db";
import { type ExpressionBuilder, type Kysely, sql } from "kysely";
import { streetIndexOf } from "../contacts/contact-rows.ts";
import { heldPeople } from "./held-people.ts";

/** One row `n` per offer that may fit. */
type WithNear = ExpressionBuilder<TenantTables & Record<"n", { id: string; helper_id: string }>, "n">;

/** One consent event as JSON of the row. */
export interface ConsentEventRow {
  id: string;
  status: ConsentStatus;
  at: string;
  textVersion: number;
  validUntil: string | null;
  capacity: Capacity;
}

/** What offer `o`, person `p` and standing `hs` say; without standing the helper was never asked. */
export const factsOfOffer = [
  "o.availability",
  "o.skills",
  "o.travel_mode",
  "o.max_asks_per_month",
  "o.not_own_street",
  "p.languages",
  "hs.asks",
  "hs.matches",
  "hs.open_matches",
  "hs.given",
  "hs.taken",
  "hs.promised",
  "hs.turns",
] as const;

/** What is read of each helper from the facts themselves: consents, certificate, blocks and what holds them. */
export function factsOfHelper(db: Kysely<TenantTables>, eb: WithNear, param: Param<{ askerId: string }>) {
  return [
    streetIndexOf(db, "n.helper_id").as("street_key"),
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
    // Asked once for all rows, not once a row: who keeps the asker apart are few.
    eb(
      "n.helper_id",
      "in",
      db.selectFrom("block as b").select("b.person_id").where("b.blocked_id", "=", param("askerId")),
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
  ] as const;
}
