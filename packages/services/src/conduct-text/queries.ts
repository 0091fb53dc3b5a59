import type { LocalText, TenantExecutor, TenantTx } from "@omzien/db";
import { sql } from "kysely";

/** The texts that the site was made with. */
export async function firstConduct(db: TenantExecutor): Promise<LocalText | undefined> {
  const row = await db.kysely
    .selectFrom("code_of_conduct")
    .select("texts")
    .orderBy("version")
    .limit(1)
    .executeTakeFirst();
  return row?.texts;
}

/** Behind the lock of the site's row, so that two never take one number. */
export async function insertNextConduct(
  tx: TenantTx,
  row: { texts: LocalText; asksAgain: boolean; at: Date },
): Promise<void> {
  const newest = await tx.kysely
    .selectFrom("code_of_conduct")
    .select(sql<number>`coalesce(max(version), 0)::int`.as("version"))
    .executeTakeFirstOrThrow();
  await tx.kysely
    .insertInto("code_of_conduct")
    .values({
      version: newest.version + 1,
      texts: JSON.stringify(row.texts),
      published_at: row.at,
      asks_again: row.asksAgain,
    })
    .execute();
}
