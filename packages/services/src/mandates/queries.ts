import {
  defineQuery,
  type MandateTable,
  type RepresentationNeedTable,
  type TenantExecutor,
  type TenantTx,
} from "@omzien/db";
import type { Insertable, Selectable, Updateable } from "kysely";
import type { RowOf } from "../row-of.ts";

const columns = [
  "m.id",
  "m.person_id",
  "m.representative_id",
  "m.capacity",
  "m.scope",
  "m.made_at",
  "m.begins_at",
  "m.ends_at",
  "m.document_seen_on",
  "m.ended_at",
  "m.email_index",
  "p.first_name",
  "p.last_name",
  "p.pseudonym",
  "p.erased_at",
  "p.restricted_at",
  "r.first_name as by_first_name",
  "r.last_name as by_last_name",
  "r.erased_at as by_erased_at",
  "r.blocked_at as by_blocked_at",
  "r.restricted_at as by_restricted_at",
] as const;

export const mandateById = defineQuery<{ id: string }>()((db, param) =>
  db
    .selectFrom("mandate as m")
    .innerJoin("person as p", "p.id", "m.person_id")
    .leftJoin("person as r", "r.id", "m.representative_id")
    .select(columns)
    .where("m.id", "=", param("id")),
);
export type MandateRow = RowOf<typeof mandateById>;

/** Everything that was given for somebody, newest first. Index: mandate_by_person. */
export const mandatesOfPerson = defineQuery<{ personId: string; limit: number }>()((db, param) =>
  db
    .selectFrom("mandate as m")
    .innerJoin("person as p", "p.id", "m.person_id")
    .leftJoin("person as r", "r.id", "m.representative_id")
    .select(columns)
    .where("m.person_id", "=", param("personId"))
    .orderBy("m.made_at", "desc")
    .orderBy("m.id", "desc")
    .limit(param("limit")),
);

/** What somebody holds that nobody ended, the first to end before the rest. Index: mandate_by_representative. */
export const mandatesHeldBy = defineQuery<{ representativeId: string; now: Date }>()((db, param) =>
  db
    .selectFrom("mandate as m")
    .innerJoin("person as p", "p.id", "m.person_id")
    .leftJoin("person as r", "r.id", "m.representative_id")
    .select(columns)
    .where("m.representative_id", "=", param("representativeId"))
    .where("m.ended_at", "is", null)
    .where("m.ends_at", ">", param("now"))
    .where("p.erased_at", "is", null)
    .orderBy("m.ends_at")
    .orderBy("m.id"),
);

/** Nobody ends the mandate before the transaction is over; acts by it do not wait for each other. */
export const shareMandate = defineQuery<{ id: string }>()((db, param) =>
  db.selectFrom("mandate").select("id").where("id", "=", param("id")).forShare(),
);

/** Waits for whatever is being done by the mandate, and lets nothing begin. */
export const lockMandate = defineQuery<{ id: string }>()((db, param) =>
  db.selectFrom("mandate").select("id").where("id", "=", param("id")).forUpdate(),
);

/** Which mandate a link opens; only while it waits does one have a link. */
export async function mandateIdByLink(db: TenantExecutor, linkHash: string): Promise<string | undefined> {
  const row = await db.kysely
    .selectFrom("mandate")
    .select("id")
    .where("link_hash", "=", linkHash)
    .executeTakeFirst();
  return row?.id;
}

export async function insertMandate(tx: TenantTx, row: Insertable<MandateTable>): Promise<void> {
  await tx.kysely.insertInto("mandate").values(row).execute();
}

export async function setMandate(tx: TenantTx, id: string, changes: Updateable<MandateTable>): Promise<void> {
  await tx.kysely.updateTable("mandate").set(changes).where("id", "=", id).execute();
}

/** Somebody who is here and not suspended. */
export const livingPerson = defineQuery<{ id: string }>()((db, param) =>
  db
    .selectFrom("person")
    .select(["id", "first_name", "last_name", "restricted_at"])
    .where("id", "=", param("id"))
    .where("erased_at", "is", null)
    .where("blocked_at", "is", null),
);

export type NeedRow = Pick<Selectable<RepresentationNeedTable>, "basis" | "noted_on" | "protected_until">;

export const needOf = defineQuery<{ personId: string }>()((db, param) =>
  db
    .selectFrom("representation_need")
    .select(["basis", "noted_on", "protected_until"])
    .where("person_id", "=", param("personId")),
);

/** Writes it, or writes over what was there. */
export async function saveNeed(tx: TenantTx, row: Insertable<RepresentationNeedTable>): Promise<void> {
  const { person_id: _, ...changes } = row;
  await tx.kysely
    .insertInto("representation_need")
    .values(row)
    .onConflict((conflict) => conflict.column("person_id").doUpdateSet(changes))
    .execute();
}

/** A paper of a court was seen; what was noted before stays. */
export async function noteCourtOrder(
  tx: TenantTx,
  { personId, on, by }: { personId: string; on: string; by: string },
): Promise<void> {
  await tx.kysely
    .insertInto("representation_need")
    .values({ person_id: personId, basis: "court-order", noted_on: on, noted_by: by })
    .onConflict((conflict) => conflict.column("person_id").doNothing())
    .execute();
}

/** @returns whether there was one. */
export async function clearNeed(tx: TenantTx, personId: string): Promise<boolean> {
  const gone = await tx.kysely
    .deleteFrom("representation_need")
    .where("person_id", "=", personId)
    .returning("person_id")
    .executeTakeFirst();
  return gone !== undefined;
}
