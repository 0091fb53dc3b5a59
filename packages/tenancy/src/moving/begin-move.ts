import { currentSchema, hasSchema, type PlatformDb, type PlatformTx, type TenantId } from "@omzien/db";
import { beginOperation, noteFinished, openOperation } from "../lifecycle/operation.ts";
import { cellNamed, clusterOf, listCells } from "./cells.ts";
import { MoveRefusedError } from "./move-refused.ts";
import { tablesWithoutKey } from "./tables-of.ts";

/** Who is moved whereto. */
export interface MoveOrder {
  tenantId: TenantId;
  toCell: string;
  who: string;
}

/** A move that is not finished. */
export interface OpenMove {
  operationId: number;
  fromCell: string;
  toCell: string;
  who: string;
  /** Somebody wants it to end; undefined: nobody does. */
  stopAskedBy: string | undefined;
  /** It lives in the new cell, and only what is left behind has to be cleared away. */
  isSwitched: boolean;
}

/** The move of a tenant that is neither finished nor given up. */
export async function openMove(
  admin: Pick<PlatformTx, "kysely">,
  tenantId: TenantId,
): Promise<OpenMove | undefined> {
  const row = await admin.kysely
    .selectFrom("tenant_operation as o")
    .innerJoin("tenant as t", "t.id", "o.tenant_id")
    .select(["o.id", "o.from_cell", "o.to_cell", "o.who", "o.stop_asked_by", "t.cell_id"])
    .where("o.tenant_id", "=", tenantId)
    .where("o.kind", "=", "move")
    .where("o.finished_at", "is", null)
    .where("o.given_up_at", "is", null)
    .executeTakeFirst();
  if (row === undefined || row.from_cell === null || row.to_cell === null) return undefined;
  return {
    operationId: row.id,
    fromCell: row.from_cell,
    toCell: row.to_cell,
    who: row.who,
    stopAskedBy: row.stop_asked_by ?? undefined,
    isSwitched: row.cell_id === row.to_cell,
  };
}

/**
 * The open move of this tenant to this cell, or a new one; undefined when the tenant lives there already.
 *
 * @throws MoveRefusedError, OperationOpenError; nothing was changed.
 */
export async function beginMove(admin: PlatformDb, order: MoveOrder): Promise<OpenMove | undefined> {
  const open = await openMove(admin, order.tenantId);
  if (open !== undefined) {
    if (open.toCell !== order.toCell)
      throw new MoveRefusedError({ why: "moving_elsewhere", cell: open.toCell });
    if (open.stopAskedBy !== undefined) throw new MoveRefusedError({ why: "stopping" });
    return open;
  }
  const { cell_id: fromCell } = await admin.kysely
    .selectFrom("tenant")
    .select("cell_id")
    .where("id", "=", order.tenantId)
    .executeTakeFirstOrThrow();
  if (fromCell === order.toCell) return undefined;
  await refuseFullCell(admin, order.toCell);
  await refuseUnfitCells(admin, order, fromCell);
  await admin.transaction((tx) => note(tx, order, fromCell));
  return openMove(admin, order.tenantId);
}

async function refuseFullCell(admin: PlatformDb, cellId: string): Promise<void> {
  const cell = (await listCells(admin)).find(({ id }) => id === cellId);
  if (cell === undefined) throw new MoveRefusedError({ why: "no_cell", cell: cellId });
  if (cell.state !== "open" || cell.tenants >= cell.maxTenants)
    throw new MoveRefusedError({ why: "cell_full", cell: cellId });
}

async function refuseUnfitCells(admin: PlatformDb, order: MoveOrder, fromCell: string): Promise<void> {
  const [source, target] = [await cellNamed(admin, fromCell), await cellNamed(admin, order.toCell)];
  const [here, there] = [await clusterOf(source), await clusterOf(target)];
  if (here.identifier === there.identifier)
    throw new MoveRefusedError({ why: "same_cluster", cell: order.toCell });
  if (here.walLevel !== "logical")
    throw new MoveRefusedError({ why: "wal_level", cell: fromCell, found: here.walLevel });
  const tables = await tablesWithoutKey(source, order.tenantId);
  if (tables.length > 0) throw new MoveRefusedError({ why: "no_key", tables });
  if (await target.transaction((tx) => hasSchema(tx, order.tenantId)))
    throw new MoveRefusedError({ why: "left_over", cell: order.toCell });
}

async function note(tx: PlatformTx, { tenantId, toCell, who }: MoveOrder, fromCell: string): Promise<void> {
  const open = await openOperation(tx, tenantId);
  const tenant = await tx.kysely
    .selectFrom("tenant")
    .select(["state", "schema_version"])
    .where("id", "=", tenantId)
    .forUpdate()
    .executeTakeFirstOrThrow();
  if (open === undefined && tenant.state !== "live")
    throw new MoveRefusedError({ why: "not_live", state: tenant.state });
  if (tenant.schema_version !== currentSchema.migrations.length)
    throw new MoveRefusedError({ why: "other_version" });
  const operationId = await beginOperation(tx, {
    tenantId,
    kind: "move",
    who,
    cells: { from: fromCell, to: toCell },
  });
  await noteFinished(tx, operationId, ["begin"]);
}
