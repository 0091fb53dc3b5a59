import type { PlatformDb, PlatformTx, TenantId } from "@omzien/db";
import { lockOperation, StepsInterruptedError } from "../lifecycle/operation.ts";
import { openMove } from "./begin-move.ts";
import { MoveRefusedError } from "./move-refused.ts";

/**
 * Asks for the end of a move, as long as the tenant is served where it was. Whoever works on it stops within a second
 * or so, and it is then given up (`abandonMove`); asking again changes nothing.
 *
 * @throws MoveRefusedError when nothing moves, or it lives in the new cell by now.
 */
export async function askToStop(admin: PlatformDb, tenantId: TenantId, who: string): Promise<void> {
  await admin.transaction(async (tx) => {
    const before = await openMove(tx, tenantId);
    if (before === undefined) throw new MoveRefusedError({ why: "not_moving" });
    // The switch holds this row until it is made: what is read after it is what there is.
    await lockOperation(tx, before.operationId);
    const open = await openMove(tx, tenantId);
    if (open === undefined) throw new MoveRefusedError({ why: "not_moving" });
    if (open.isSwitched) throw new MoveRefusedError({ why: "moved_already" });
    if (open.stopAskedBy !== undefined) return;
    await tx.kysely
      .updateTable("tenant_operation")
      .set({ stop_asked_at: new Date(), stop_asked_by: who })
      .where("id", "=", open.operationId)
      .execute();
  });
}

/** Whether somebody asked for its end. Index: primary key. */
async function isToStop(db: Pick<PlatformTx, "kysely">, operationId: number): Promise<boolean> {
  const row = await db.kysely
    .selectFrom("tenant_operation")
    .select("stop_asked_at")
    .where("id", "=", operationId)
    .executeTakeFirst();
  return row !== undefined && row.stop_asked_at !== null;
}

/** @throws StepsInterruptedError when the program ends, or somebody asked for the end of the move. */
export async function stopWhenAsked(
  db: Pick<PlatformTx, "kysely">,
  operationId: number,
  signal: AbortSignal | undefined,
): Promise<void> {
  if (signal?.aborted === true) throw new StepsInterruptedError("The program ends; the move goes on later");
  if (await isToStop(db, operationId))
    throw new StepsInterruptedError("Somebody asked for the end of the move");
}
