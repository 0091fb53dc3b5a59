import { defineQuery, type TenantExecutor } from "@omzien/db";
import { sql } from "kysely";
import type { RowOf } from "../row-of.ts";

/** What ended, of calls about a rota: whose request it was for, and the days on which the one called had a turn. */
const endedRotas = defineQuery<{ callIds: string[] }>()((db, param) =>
  db
    .selectFrom("call_task as t")
    .innerJoin("rota as r", "r.id", "t.subject_id")
    .innerJoin("help_request as h", "h.id", "r.help_request_id")
    .innerJoin("category as c", "c.id", "h.category_id")
    .innerJoin("person as p", "p.id", "r.asker_id")
    .leftJoin("area as a", "a.id", "h.area_id")
    .select([
      "t.id as call_id",
      "r.asker_id",
      "c.names as category_names",
      "c.icon as category_icon",
      "a.name as area_name",
      "p.erased_at",
      "p.restricted_at",
    ])
    .select((eb) =>
      eb
        .selectFrom("rota_shift as s")
        .innerJoin("rota_member as m", "m.id", "s.member_id")
        .select(sql<string[]>`coalesce(jsonb_agg(s.date order by s.date), '[]')`.as("dates"))
        .whereRef("s.rota_id", "=", "r.id")
        .whereRef("m.person_id", "=", "t.person_id")
        .where("s.ended_because", "=", "rota-ended")
        .$asScalar()
        .$notNull()
        .as("dates"),
    )
    .where((eb) => eb("t.id", "=", eb.fn.any(param("callIds"))))
    .where("t.kind", "=", "rota-ended"),
);
export type EndedRotaRow = RowOf<typeof endedRotas>;

/** The rota that each of these calls is about; a call about something else is not in the map. */
export async function endedRotasOf(
  db: TenantExecutor,
  callIds: string[],
): Promise<Map<string, EndedRotaRow>> {
  if (callIds.length === 0) return new Map();
  return new Map((await db.all(endedRotas, { callIds })).map((row) => [row.call_id, row]));
}
