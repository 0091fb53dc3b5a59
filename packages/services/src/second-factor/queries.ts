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

/** A set-up that waits for its first code, in the place of what was there. */
export async function putFactor(
  tx: TenantTx,
  personId: string,
  { number, at }: { number: number; at: Date },
): Promise<void> {
  const row = { number, step: 0, made_at: at, confirmed_at: null };
  await tx.kysely
    .insertInto("second_factor")
    .values({ person_id: personId, ...row })
    .onConflict((conflict) => conflict.column("person_id").doUpdateSet(row))
    .execute();
}

export async function confirmFactor(
  tx: TenantTx,
  personId: string,
  { step, at }: { step: number; at: Date },
): Promise<void> {
  await tx.kysely
    .updateTable("second_factor")
    .set({ step, confirmed_at: at })
    .where("person_id", "=", personId)
    .execute();
}

/** Of the last code that was used. */
export async function keepStep(tx: TenantTx, personId: string, step: number): Promise<void> {
  await tx.kysely.updateTable("second_factor").set({ step }).where("person_id", "=", personId).execute();
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

/** Everything that opens by it. */
export async function deleteFactor(tx: TenantTx, personId: string): Promise<void> {
  await tx.kysely
    .updateTable("second_factor")
    .set({ confirmed_at: null })
    .where("person_id", "=", personId)
    .execute();
  await tx.kysely.deleteFrom("second_factor_recovery_code").where("person_id", "=", personId).execute();
}

/** In the place of those that were there. */
export async function putRecoveryCodes(
  tx: TenantTx,
  personId: string,
  hashes: readonly string[],
): Promise<void> {
  await tx.kysely.deleteFrom("second_factor_recovery_code").where("person_id", "=", personId).execute();
  const rows = hashes.map((hash) => ({ person_id: personId, code_hash: hash, used_at: null }));
  await tx.kysely.insertInto("second_factor_recovery_code").values(rows).execute();
}

/** @returns whether it was there and not used. Index: primary key. */
export async function spendRecoveryCode(
  tx: TenantTx,
  personId: string,
  { hash, at }: { hash: string; at: Date },
): Promise<boolean> {
  const used = await tx.kysely
    .updateTable("second_factor_recovery_code")
    .set({ used_at: at })
    .where("person_id", "=", personId)
    .where("code_hash", "=", hash)
    .where("used_at", "is", null)
    .returning("code_hash")
    .executeTakeFirst();
  return used !== undefined;
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

/** The rule that holds; undefined when the site never had one. */
export function currentRule(db: TenantExecutor) {
  return db.kysely
    .selectFrom("second_factor_rule")
    .select(["number", "obliged_from"])
    .orderBy("number", "desc")
    .limit(1)
    .executeTakeFirst();
}

export async function insertRule(
  tx: TenantTx,
  rule: { number: number; obligedFrom: Date; at: Date; by: string },
): Promise<void> {
  const { number, obligedFrom, at, by } = rule;
  await tx.kysely
    .insertInto("second_factor_rule")
    .values({ number, obliged_from: obligedFrom, set_at: at, set_by: by })
    .execute();
}
