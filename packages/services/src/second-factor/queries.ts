import type { TenantExecutor, TenantTx } from "@omzien/db";

/** Held until the transaction ends. Index: primary key. */
export function lockFactor(tx: TenantTx, personId: string) {
  return tx.kysely
    .selectFrom("second_factor")
    .select(["number", "pending_number", "step", "confirmed_at"])
    .where("person_id", "=", personId)
    .forUpdate()
    .executeTakeFirst();
}

/** A set-up that waits for its first code, beside what works. */
export async function putPending(
  tx: TenantTx,
  personId: string,
  { number, at }: { number: number; at: Date },
): Promise<void> {
  const pending = { pending_number: number, made_at: at };
  await tx.kysely
    .insertInto("second_factor")
    .values({ person_id: personId, number, step: 0, confirmed_at: null, ...pending })
    .onConflict((conflict) => conflict.column("person_id").doUpdateSet(pending))
    .execute();
}

/** The set-up that waited works from now on, in the place of the one that did. */
export async function confirmPending(
  tx: TenantTx,
  personId: string,
  { number, step, at }: { number: number; step: number; at: Date },
): Promise<void> {
  await tx.kysely
    .updateTable("second_factor")
    .set({ number, pending_number: null, step, confirmed_at: at })
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

/** Everything that opens by it. The number is spent: what an app shows from it is never right again. */
export async function forgetFactor(tx: TenantTx, personId: string): Promise<void> {
  await tx.kysely
    .updateTable("second_factor")
    .set((eb) => ({
      confirmed_at: null,
      number: eb.fn("greatest", [eb.ref("number"), eb.ref("pending_number")]),
      pending_number: null,
    }))
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

/** From when it was obligatory at first, whatever was chosen since. */
export async function firstObliged(db: TenantExecutor): Promise<Date | undefined> {
  const row = await db.kysely
    .selectFrom("second_factor_rule")
    .select("obliged_from")
    .orderBy("number")
    .limit(1)
    .executeTakeFirst();
  return row?.obliged_from;
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
