import { defineQuery, type DraftForAnotherTable, type TenantExecutor, type TenantTx } from "@omzien/db";
import type { Insertable } from "kysely";
import type { RowOf } from "../row-of.ts";

const columns = [
  "draft.id",
  "draft.maker_id",
  "draft.made_as",
  "draft.channel",
  "draft.content",
  "draft.made_at",
  "draft.lapses_at",
  "draft.doubted_at",
  "draft.person_id",
  "draft.outcome",
  "draft.category_id",
  "category.names as category_names",
  "maker.first_name as maker_first_name",
  "maker.last_name as maker_last_name",
  "maker.erased_at as maker_erased_at",
] as const;

export const draftById = defineQuery<{ id: string }>()((db, param) =>
  db
    .selectFrom("draft_for_another as draft")
    .innerJoin("category", "category.id", "draft.category_id")
    .leftJoin("person as maker", "maker.id", "draft.maker_id")
    .select(columns)
    .where("draft.id", "=", param("id")),
);
export type DraftRow = RowOf<typeof draftById>;

/** Of one maker, newest first. Index: draft_for_another_by_maker. */
export const draftsOfMaker = defineQuery<{ makerId: string; limit: number }>()((db, param) =>
  db
    .selectFrom("draft_for_another as draft")
    .innerJoin("category", "category.id", "draft.category_id")
    .leftJoin("person as maker", "maker.id", "draft.maker_id")
    .select(columns)
    .where("draft.maker_id", "=", param("makerId"))
    .orderBy("draft.made_at", "desc")
    .limit(param("limit")),
);

/** What waits, that which lapses first before the rest. Index: draft_for_another_waiting. */
export const waitingDrafts = defineQuery<{ now: Date; limit: number }>()((db, param) =>
  db
    .selectFrom("draft_for_another as draft")
    .innerJoin("category", "category.id", "draft.category_id")
    .leftJoin("person as maker", "maker.id", "draft.maker_id")
    .select(columns)
    .where("draft.ended_at", "is", null)
    .where("draft.lapses_at", ">", param("now"))
    .orderBy("draft.lapses_at")
    .limit(param("limit")),
);

/** Which draft a secret opens; only while it waits does one have secrets. */
export async function draftIdBySecret(
  db: TenantExecutor,
  by: { linkHash: string } | { codeHash: string },
): Promise<string | undefined> {
  const [column, hash] =
    "linkHash" in by ? (["link_hash", by.linkHash] as const) : (["code_hash", by.codeHash] as const);
  const row = await db.kysely
    .selectFrom("draft_for_another")
    .select("id")
    .where(column, "=", hash)
    .executeTakeFirst();
  return row?.id;
}

export const lockDraft = defineQuery<{ id: string }>()((db, param) =>
  db.selectFrom("draft_for_another").select("id").where("id", "=", param("id")).forUpdate(),
);

export const waitingOfMaker = defineQuery<{ makerId: string; now: Date }>()((db, param) =>
  db
    .selectFrom("draft_for_another")
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .where("maker_id", "=", param("makerId"))
    .where("ended_at", "is", null)
    .where("lapses_at", ">", param("now")),
);

export async function insertDraft(tx: TenantTx, row: Insertable<DraftForAnotherTable>): Promise<void> {
  await tx.kysely.insertInto("draft_for_another").values(row).execute();
}

export async function markDoubted(tx: TenantTx, id: string, at: Date): Promise<void> {
  await tx.kysely.updateTable("draft_for_another").set({ doubted_at: at }).where("id", "=", id).execute();
}

/** Whether a draft still waits, for the mail that asks about it. */
export const waitingDraft = defineQuery<{ id: string; now: Date }>()((db, param) =>
  db
    .selectFrom("draft_for_another")
    .select("id")
    .where("id", "=", param("id"))
    .where("ended_at", "is", null)
    .where("lapses_at", ">", param("now")),
);
