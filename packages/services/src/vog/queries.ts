import type { TenantExecutor, TenantTx } from "@omzien/db";

export interface VogRow {
  person_id: string;
  seen_on: string;
  profile: string;
  valid_until: string;
  seen_by_first_name: string | null;
  seen_by_last_name: string | null;
}

/** What was seen of one person, the latest first. Index: primary key. */
export function vogRowsOf(db: TenantExecutor, personId: string): Promise<VogRow[]> {
  return db.kysely
    .selectFrom("vog_record")
    .leftJoin("person as seer", "seer.id", "vog_record.seen_by")
    .select([
      "vog_record.person_id",
      "vog_record.seen_on",
      "vog_record.profile",
      "vog_record.valid_until",
      "seer.first_name as seen_by_first_name",
      "seer.last_name as seen_by_last_name",
    ])
    .where("vog_record.person_id", "=", personId)
    .orderBy("vog_record.seen_on", "desc")
    .execute();
}

/** Written down again for the same day, the last one counts: that is how a slip is put right. */
export async function saveVog(
  tx: TenantTx,
  row: { person_id: string; seen_on: string; seen_by: string; profile: string; valid_until: string },
): Promise<void> {
  const { seen_by, profile, valid_until } = row;
  await tx.kysely
    .insertInto("vog_record")
    .values(row)
    .onConflict((conflict) =>
      conflict.columns(["person_id", "seen_on"]).doUpdateSet({ seen_by, profile, valid_until }),
    )
    .execute();
}

/** @returns whether there was one. */
export async function deleteVog(tx: TenantTx, personId: string, seenOn: string): Promise<boolean> {
  const deleted = await tx.kysely
    .deleteFrom("vog_record")
    .where("person_id", "=", personId)
    .where("seen_on", "=", seenOn)
    .returning("seen_on")
    .executeTakeFirst();
  return deleted !== undefined;
}

/** Whether somebody is here and may be looked at without a reason. Index: primary key. */
export async function isReachable(db: TenantExecutor, personId: string): Promise<boolean> {
  const row = await db.kysely
    .selectFrom("person")
    .select("id")
    .where("id", "=", personId)
    .where("erased_at", "is", null)
    .where("restricted_at", "is", null)
    .executeTakeFirst();
  return row !== undefined;
}

/** Of who no longer helps. */
export async function forgetVog(tx: TenantTx, personId: string): Promise<void> {
  await tx.kysely.deleteFrom("vog_record").where("person_id", "=", personId).execute();
}
