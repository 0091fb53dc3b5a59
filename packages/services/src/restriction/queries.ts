import type { TenantTx } from "@omzien/db";
import { sql } from "kysely";
import { NotFoundError } from "../errors.ts";

/** Holds the person until the transaction ends. @returns since when their data are on hold. @throws NotFoundError */
export async function lockHold(tx: TenantTx, personId: string): Promise<Date | null> {
  const row = await tx.kysely
    .selectFrom("person")
    .select("restricted_at")
    .where("id", "=", personId)
    .where("erased_at", "is", null)
    .forNoKeyUpdate()
    .executeTakeFirst();
  if (!row) throw new NotFoundError();
  return row.restricted_at;
}

export async function writeHold(tx: TenantTx, personId: string, since: Date | null): Promise<void> {
  await tx.kysely.updateTable("person").set({ restricted_at: since }).where("id", "=", personId).execute();
}

/** Waits for a wave that is asking this helper. Index: help_offer_one_active. */
export async function holdOffer(tx: TenantTx, personId: string, now: Date): Promise<void> {
  await tx.kysely
    .updateTable("help_offer")
    .set({ updated_at: now })
    .where("person_id", "=", personId)
    .where("ended_at", "is", null)
    .execute();
}

/** Waits for a wave that goes out for one of them. Index: help_request_by_person. @returns their ids. */
export async function openRequestsOf(tx: TenantTx, personId: string, now: Date): Promise<string[]> {
  const rows = await tx.kysely
    .updateTable("help_request")
    .set({ updated_at: now })
    .where("person_id", "=", personId)
    .where("state", "=", "open")
    .returning("id")
    .execute();
  return rows.map(({ id }) => id);
}

/** Matches that run, with who is at the other side. Indexes: match_by_asker, match_by_helper. */
export function runningMatchesOf(tx: TenantTx, personId: string) {
  return tx.kysely
    .selectFrom("match")
    .select([
      "id",
      sql<string>`case when asker_id = ${personId} then helper_id else asker_id end`.as("other_id"),
    ])
    .where((eb) => eb.or([eb("asker_id", "=", personId), eb("helper_id", "=", personId)]))
    .where("ended_at", "is", null)
    .execute();
}
