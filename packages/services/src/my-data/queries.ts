import type { TenantTx } from "@omzien/db";

/** The erasure of a person, held until the transaction ends; undefined when none was ever asked for. */
export function lockErasure(tx: TenantTx, personId: string) {
  return tx.kysely
    .selectFrom("erasure")
    .select(["person_id", "requested_at", "due_at", "cancelled_at", "done_at"])
    .where("person_id", "=", personId)
    .forUpdate()
    .executeTakeFirst();
}

/** Starts the term; one that was cancelled before starts anew. */
export async function startErasure(
  tx: TenantTx,
  erasure: { personId: string; requestedAt: Date; dueAt: Date },
): Promise<void> {
  const term = {
    requested_at: erasure.requestedAt,
    due_at: erasure.dueAt,
    cancelled_at: null,
    done_at: null,
  };
  await tx.kysely
    .insertInto("erasure")
    .values({ person_id: erasure.personId, ...term })
    .onConflict((conflict) => conflict.column("person_id").doUpdateSet(term))
    .execute();
}

export async function setErasure(
  tx: TenantTx,
  personId: string,
  change: { cancelled_at: Date } | { done_at: Date },
): Promise<void> {
  await tx.kysely.updateTable("erasure").set(change).where("person_id", "=", personId).execute();
}
