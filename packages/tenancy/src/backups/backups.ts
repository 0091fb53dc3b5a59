import { parseTenantId, type PlatformDb, type TenantId } from "@omzien/db";
import { sql } from "kysely";

const keptDays = 90;

/**
 * Writes down that a cell was backed up, for whatever makes its backups; what was noted long ago goes.
 *
 * @param backup.begunAt what was written later may not be in it.
 * @returns false when there is no such cell.
 */
export async function noteBackup(
  platform: PlatformDb,
  { cellId, begunAt, now }: { cellId: string; begunAt: Date; now: Date },
): Promise<boolean> {
  return platform.transaction(async ({ kysely }) => {
    const cell = await kysely.selectFrom("cell").select("id").where("id", "=", cellId).executeTakeFirst();
    if (cell === undefined) return false;
    await kysely.insertInto("backup").values({ cell_id: cellId, begun_at: begunAt, noted_at: now }).execute();
    const longAgo = new Date(now.getTime() - keptDays * 86_400_000);
    await kysely.deleteFrom("backup").where("cell_id", "=", cellId).where("noted_at", "<", longAgo).execute();
    return true;
  });
}

/**
 * When the last backup began that has the tenant in it: of the cell where it lives, and begun after it was made or came
 * there. Who has none is left out. Index: backup_of_cell.
 */
export async function lastBackups(platform: PlatformDb): Promise<ReadonlyMap<TenantId, Date>> {
  const rows = await platform.kysely
    .selectFrom("tenant as t")
    .innerJoin("backup as b", "b.cell_id", "t.cell_id")
    .select((eb) => ["t.id", eb.fn.max("b.begun_at").as("begun_at")])
    .whereRef("b.begun_at", ">=", "t.created_at")
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom("tenant_operation as o")
            .select(sql`1`.as("one"))
            .whereRef("o.tenant_id", "=", "t.id")
            .where("o.kind", "=", "move")
            .whereRef("o.finished_at", ">", "b.begun_at"),
        ),
      ),
    )
    .groupBy("t.id")
    .execute();
  return new Map(rows.map(({ id, begun_at: at }) => [parseTenantId(id), at]));
}
