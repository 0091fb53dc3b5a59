import type { TenantExecutor } from "@omzien/db";
import { sql } from "kysely";
import type { PagePosition } from "../../page.ts";

const columns = ["id", "started_at", "is_drill", "reference", "leak", "people", "took_ms"] as const;

/** Newest first. Index: breach_inquiry_by_instant. */
export function inquiriesBefore(
  db: TenantExecutor,
  after: PagePosition | { at: string; id: string },
  limit: number,
): Promise<InquiryRow[]> {
  return db.kysely
    .selectFrom("breach_inquiry")
    .select(columns)
    .where(sql<boolean>`(started_at, id) < (${after.at}::timestamptz, ${after.id}::uuid)`)
    .orderBy("started_at", "desc")
    .orderBy("id", "desc")
    .limit(limit)
    .execute();
}

/** Index: primary key. */
export function inquiryRow(db: TenantExecutor, id: string): Promise<InquiryRow | undefined> {
  return db.kysely.selectFrom("breach_inquiry").select(columns).where("id", "=", id).executeTakeFirst();
}

export interface InquiryRow {
  id: string;
  started_at: Date;
  is_drill: boolean;
  reference: string;
  leak: Record<string, unknown>;
  people: number;
  took_ms: number;
}
