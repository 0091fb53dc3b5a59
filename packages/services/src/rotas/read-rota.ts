import type { Projected } from "@omzien/consent";
import type { Rota } from "@omzien/contracts";
import type { TenantExecutor } from "@omzien/db";
import type { ServiceContext } from "../context.ts";
import { NotFoundError } from "../errors.ts";
import { consentViewsOf } from "../search/consent-view-of.ts";
import { presentRota } from "./present.ts";
import { readRotaRows, type RotaRows } from "./queries.ts";

/** @throws NotFoundError when there is none, or none for the actor. */
export async function readRota(
  db: TenantExecutor,
  ctx: ServiceContext,
  rotaId: string,
): Promise<Projected<Rota>> {
  const rows = await readRotaRows(db, rotaId);
  const [rota] = rows ? await presentRotas(db, ctx, [rows]) : [];
  if (!rota) throw new NotFoundError();
  return rota;
}

/** Rotas with the consents of everybody in them as they stand now. */
export async function presentRotas(
  db: TenantExecutor,
  ctx: ServiceContext,
  rows: readonly RotaRows[],
): Promise<Projected<Rota>[]> {
  const people = rows.flatMap(({ rota, members }) => [
    rota.asker_id,
    ...members.map((member) => member.person_id),
  ]);
  const consents = await consentViewsOf(db, ctx, people);
  return rows.map((one) => presentRota(ctx, one, consents));
}
