import type { TenantTx } from "@omzien/db";
import { authorise, type ServiceContext } from "../context.ts";
import { ConflictError, NotFoundError } from "../errors.ts";
import { authoriseManaging, roleIn } from "./policy.ts";
import { lockRota, type RotaRows } from "./queries.ts";

/**
 * Locks a rota that runs for a change by its asker or the desk.
 * @throws NotFoundError, ForbiddenError for who takes turns, ConflictError `rota_ended`
 */
export async function lockForManaging(tx: TenantTx, ctx: ServiceContext, rotaId: string): Promise<RotaRows> {
  const rows = await lockRota(tx, rotaId);
  if (!rows) throw new NotFoundError();
  authoriseManaging(ctx, rows);
  return running(rows);
}

/**
 * Locks a rota that runs for anybody who has to do with it; `speaksFor` says for whom.
 * @throws NotFoundError; ConflictError `rota_ended`
 */
export async function lockForTaking(tx: TenantTx, ctx: ServiceContext, rotaId: string): Promise<RotaRows> {
  const rows = await lockRota(tx, rotaId);
  if (!rows) throw new NotFoundError();
  authorise(roleIn(ctx, rows) !== undefined, NotFoundError);
  return running(rows);
}

/** @throws ConflictError `rota_ended` */
export function running(rows: RotaRows): RotaRows {
  if (rows.rota.ended_at) throw new ConflictError("rota_ended");
  return rows;
}
