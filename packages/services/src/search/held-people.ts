import type { TenantTables } from "@omzien/db";
import type { Kysely } from "kysely";

/**
 * Who is held while the desk looks into a stop: both sides of that match, and whoever the report names. They are not
 * asked, and nobody is asked for them without the desk; a stop is no verdict on either. Index: report_open.
 */
export function heldPeople(db: Kysely<TenantTables>) {
  const open = () =>
    db.selectFrom("report as rp").where("rp.cause", "=", "stop").where("rp.closed_at", "is", null);
  const stopped = () => open().innerJoin("match as hm", "hm.id", "rp.about_match_id");
  return open()
    .select("rp.about_person_id as person_id")
    .where("rp.about_person_id", "is not", null)
    .unionAll(stopped().select("hm.asker_id as person_id"))
    .unionAll(stopped().select("hm.helper_id as person_id"));
}
