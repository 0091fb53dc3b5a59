import type { TenantExecutor } from "@omzien/db";
import { sql } from "kysely";
import type { ConsentEventRow } from "../../consents/recordable-event.ts";
import type { PagePosition } from "../../page.ts";

/** Oldest first, after a position. */
export function consentEventsAfter(
  db: TenantExecutor,
  after: PagePosition | { at: string; id: string },
  limit: number,
): Promise<ConsentEventRow[]> {
  return db.kysely
    .selectFrom("consent_event")
    .selectAll()
    .where(sql<boolean>`(at, id) > (${after.at}::timestamptz, ${after.id}::uuid)`)
    .orderBy("at")
    .orderBy("id")
    .limit(limit)
    .execute();
}

/** How many answers, and of how many people. */
export function consentCounts(db: TenantExecutor): Promise<{ events: number; people: number }> {
  return db.kysely
    .selectFrom("consent_event")
    .select([
      sql<number>`count(*)::int`.as("events"),
      sql<number>`count(distinct person_id)::int`.as("people"),
    ])
    .executeTakeFirstOrThrow();
}
