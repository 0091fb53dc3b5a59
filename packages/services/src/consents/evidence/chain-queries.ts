import { defineQuery } from "@omzien/db";
import { sql } from "kysely";

/** Links after one, in order, each with its event and the person's salt. Index: primary key. */
export const linksAfter = defineQuery<{ seq: number; limit: number }>()((db, param) =>
  db
    .selectFrom("consent_link as l")
    .leftJoin("consent_event as e", "e.id", "l.event_id")
    .leftJoin("consent_salt as s", "s.person_id", "e.person_id")
    .select([
      "l.seq",
      "l.prev_hash",
      "l.hash",
      "l.identity_sha256",
      "l.cut_at",
      "l.destroyed_at",
      "e.id",
      "e.person_id",
      "e.by_person_id",
      "e.match_id",
      "e.purpose",
      "e.status",
      "e.text_version",
      "e.text_sha256",
      "e.locale",
      "e.capacity",
      "e.evidence",
      "s.salt",
      sql<string | null>`(extract(epoch from e.at) * 1000000)::bigint::text`.as("at_micros"),
      sql<string | null>`(extract(epoch from e.valid_until) * 1000000)::bigint::text`.as(
        "valid_until_micros",
      ),
    ])
    .where("l.seq", ">", param("seq"))
    .orderBy("l.seq")
    .limit(param("limit")),
);

export const unlinkedEvent = defineQuery()((db) =>
  db
    .selectFrom("consent_event as e")
    .leftJoin("consent_link as l", "l.event_id", "e.id")
    .select("e.id")
    .where("l.seq", "is", null)
    .limit(1),
);
