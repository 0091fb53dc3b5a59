import { defineQuery, type TenantExecutor } from "@omzien/db";
import type { RowOf } from "../row-of.ts";

/** The matches of which the one called is told what became of them; what for, and how they ended. */
const calledMatches = defineQuery<{ callIds: string[] }>()((db, param) =>
  db
    .selectFrom("call_task as t")
    .innerJoin("match as m", "m.id", "t.subject_id")
    .innerJoin("help_request as h", "h.id", "m.help_request_id")
    .innerJoin("category as c", "c.id", "h.category_id")
    .innerJoin("person as p", "p.id", "h.person_id")
    .leftJoin("area as a", "a.id", "h.area_id")
    .select([
      "t.id as call_id",
      "m.asker_id",
      "m.ended_because",
      "c.names as category_names",
      "c.icon as category_icon",
      "a.name as area_name",
      "p.erased_at",
      "p.restricted_at",
    ])
    .where((eb) => eb("t.id", "=", eb.fn.any(param("callIds"))))
    .where("t.kind", "=", "match-news"),
);
export type CalledMatchRow = RowOf<typeof calledMatches>;

/** The match that each of these calls is about; a call about something else is not in the map. */
export async function calledMatchesOf(
  db: TenantExecutor,
  callIds: string[],
): Promise<Map<string, CalledMatchRow>> {
  if (callIds.length === 0) return new Map();
  return new Map((await db.all(calledMatches, { callIds })).map((row) => [row.call_id, row]));
}
