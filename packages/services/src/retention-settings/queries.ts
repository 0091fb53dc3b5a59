import type { SiteRules, TenantExecutor, TenantTx } from "@omzien/db";
import { sql } from "kysely";

/** Newest first; index retention_change_by_instant. */
export function newestChanges(db: TenantExecutor, limit: number) {
  return db.kysely
    .selectFrom("retention_change as c")
    .leftJoin("person as p", "p.id", "c.changed_by")
    .select([
      "c.id",
      "c.kind",
      "c.days_before",
      "c.days_after",
      "c.reason",
      "c.changed_by",
      "c.changed_at",
      "p.first_name",
      "p.erased_at",
    ])
    .orderBy("c.changed_at", "desc")
    .orderBy("c.id", "desc")
    .limit(limit)
    .execute();
}
export type ChangeRow = Awaited<ReturnType<typeof newestChanges>>[number];

export interface NewChange {
  id: string;
  kind: string;
  days_before: number;
  days_after: number;
  reason: string;
  changed_by: string;
  changed_at: Date;
}

/** Writes the terms and what changed in them. */
export async function saveTerms(
  tx: TenantTx,
  retention: NonNullable<SiteRules["retention"]>,
  changes: readonly NewChange[],
): Promise<void> {
  const at = changes[0]?.changed_at;
  if (at === undefined) return;
  await tx.kysely
    .updateTable("site")
    .set({
      rules: sql<string>`rules || jsonb_build_object('retention', ${JSON.stringify(retention)}::jsonb)`,
      updated_at: at,
    })
    .where("id", "=", 1)
    .execute();
  await tx.kysely
    .insertInto("retention_change")
    .values([...changes])
    .execute();
}
