import type { TenantDb, TenantTx } from "@omzien/db";
import { sql } from "kysely";

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

/** Puts somebody on the list that outlives the tenant's backups; once, however often it is said. */
export async function noteErasure(tx: TenantTx, personId: string, at: Date): Promise<void> {
  await sql`select platform.note_erasure(${personId}::uuid, ${at}::timestamptz)`.execute(tx.kysely);
}

/** Who is on that list and is here all the same: put back by a backup. Oldest first. Index: primary key of person. */
export async function peopleBackFromErasure(db: TenantDb): Promise<string[]> {
  const rows = await db.kysely
    .selectFrom("person")
    .select("id")
    .where("erased_at", "is", null)
    .where("id", "in", sql<string>`(select noted from platform.noted_erasures() as noted)`)
    .orderBy("id")
    .execute();
  return rows.map(({ id }) => id);
}
