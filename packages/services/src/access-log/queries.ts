import type { TenantExecutor } from "@omzien/db";
import { sql } from "kysely";
import type { PagePosition } from "../page.ts";

/**
 * Looks at one person, newest first, with who looked. Those made for a report or a case are left out: they would tell
 * that there is one. Index: access_event_by_subject.
 */
export function looksAt(
  db: TenantExecutor,
  personId: string,
  { after, limit }: { after: PagePosition | { at: string; id: string }; limit: number },
) {
  return db.kysely
    .selectFrom("access_event as look")
    .leftJoin("person as viewer", "viewer.id", "look.viewer_id")
    .select([
      "look.id",
      "look.at",
      "look.viewer_kind",
      "look.record_kind",
      "look.record_id",
      "look.fields",
      "look.reason",
      "viewer.first_name as viewer_first_name",
      "viewer.erased_at as viewer_erased_at",
    ])
    .where("look.subject_id", "=", personId)
    .where("look.purpose", "<>", "safety.case")
    .where(sql<boolean>`(look.at, look.id) < (${after.at}::timestamptz, ${after.id}::uuid)`)
    .orderBy("look.at", "desc")
    .orderBy("look.id", "desc")
    .limit(limit)
    .execute();
}
export type LookRow = Awaited<ReturnType<typeof looksAt>>[number];
