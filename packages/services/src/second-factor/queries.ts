import type { TenantExecutor, TenantTx } from "@omzien/db";

/** Held until the transaction ends. Index: primary key. */
export function lockFactor(tx: TenantTx, personId: string) {
  return tx.kysely
    .selectFrom("second_factor")
    .select(["number", "step", "confirmed_at"])
    .where("person_id", "=", personId)
    .forUpdate()
    .executeTakeFirst();
}

/** Who of the site has a second factor that works. */
export async function peopleWithFactor(db: TenantExecutor): Promise<ReadonlySet<string>> {
  const rows = await db.kysely
    .selectFrom("second_factor")
    .select("person_id")
    .where("confirmed_at", "is not", null)
    .execute();
  return new Set(rows.map(({ person_id: id }) => id));
}

/** The rule that holds; undefined when the site never had one. */
export function currentRule(db: TenantExecutor) {
  return db.kysely
    .selectFrom("second_factor_rule")
    .select(["number", "obliged_from"])
    .orderBy("number", "desc")
    .limit(1)
    .executeTakeFirst();
}

/** Everything that opens by it. */
export async function deleteFactor(tx: TenantTx, personId: string): Promise<void> {
  await tx.kysely
    .updateTable("second_factor")
    .set({ confirmed_at: null })
    .where("person_id", "=", personId)
    .execute();
  await tx.kysely.deleteFrom("second_factor_recovery_code").where("person_id", "=", personId).execute();
}

/** How many recovery codes somebody has left. */
export async function recoveryCodesLeft(db: TenantExecutor, personId: string): Promise<number> {
  const rows = await db.kysely
    .selectFrom("second_factor_recovery_code")
    .select("code_hash")
    .where("person_id", "=", personId)
    .where("used_at", "is", null)
    .execute();
  return rows.length;
}
