import { defineQuery, type TenantExecutor, type TenantTx } from "@omzien/db";
import { sql } from "kysely";
import type { RowOf } from "../row-of.ts";

const newestPacket = defineQuery<Record<never, never>>()((db) =>
  db
    .selectFrom("information_packet")
    .select(["version", "texts", "published_at"])
    .orderBy("version", "desc")
    .limit(1),
);
export type PacketRow = RowOf<typeof newestPacket>;

/** The packet in force; undefined until one has been published. Primary key, backwards. */
export function currentPacket(db: TenantExecutor): Promise<PacketRow | undefined> {
  return db.maybeOne(newestPacket, {});
}

const packetByVersion = defineQuery<{ version: number }>()((db, param) =>
  db.selectFrom("information_packet").select(["version", "texts"]).where("version", "=", param("version")),
);

/** A version as it was published. */
export function packetOf(db: TenantExecutor, version: number) {
  return db.maybeOne(packetByVersion, { version });
}

const askedAgain = defineQuery<Record<never, never>>()((db) =>
  db
    .selectFrom("information_packet")
    .select(sql<number>`coalesce(max(version), 0)::int`.as("version"))
    .where("reads_again", "=", true),
);

/** Who got this version or a later one is not asked to read it again; 0 when nobody ever is. */
export async function versionToRead(db: TenantExecutor): Promise<number> {
  return (await db.one(askedAgain, {})).version;
}

const receipts = defineQuery<{ personId: string }>()((db, param) =>
  db
    .selectFrom("information_packet_receipt as r")
    .leftJoin("person as giver", "giver.id", "r.given_by")
    .select([
      "r.version",
      "r.how",
      "r.given_by",
      "r.given_at",
      "giver.first_name as giver_first_name",
      "giver.restricted_at as giver_restricted_at",
    ])
    .where("r.person_id", "=", param("personId"))
    .orderBy("r.version", "desc")
    .orderBy("r.given_at", "desc"),
);
export type ReceiptRow = RowOf<typeof receipts>;

/** What somebody got, the newest version first; index: primary key. */
export function receiptsOf(db: TenantExecutor, personId: string): Promise<ReceiptRow[]> {
  return db.all(receipts, { personId });
}

/** The first time counts. @returns whether this was the first in this way. */
export async function insertReceipt(
  tx: TenantTx,
  row: {
    personId: string;
    version: number;
    how: "mail" | "paper" | "read";
    givenBy: string | null;
    at: Date;
  },
): Promise<boolean> {
  const inserted = await tx.kysely
    .insertInto("information_packet_receipt")
    .values({
      person_id: row.personId,
      version: row.version,
      how: row.how,
      given_by: row.givenBy,
      given_at: row.at,
    })
    .onConflict((conflict) => conflict.columns(["person_id", "version", "how"]).doNothing())
    .returning("version")
    .executeTakeFirst();
  return inserted !== undefined;
}

/** Behind the lock of the site's row, so that two never take one number. */
export async function insertNextPacket(
  tx: TenantTx,
  row: { texts: Record<"nl" | "en", Readonly<Record<string, string>>>; readsAgain: boolean; at: Date },
): Promise<void> {
  const newest = await currentPacket(tx);
  await tx.kysely
    .insertInto("information_packet")
    .values({
      version: (newest?.version ?? 0) + 1,
      texts: JSON.stringify(row.texts),
      reads_again: row.readsAgain,
      published_at: row.at,
    })
    .execute();
}
