import type { MakeRota } from "@omzien/contracts";
import type { TenantTx } from "@omzien/db";
import type { ServiceContext } from "../context.ts";
import { enqueue } from "../jobs.ts";
import { newId } from "../new-id.ts";
import type { RotaRow } from "./queries.ts";

/** The rota of a request that runs, if there is one. Index: rota_one_running. */
export async function runningRotaOf(tx: TenantTx, helpRequestId: string): Promise<string | undefined> {
  return (await runningOf(tx, helpRequestId).executeTakeFirst())?.id;
}

/** As `runningRotaOf`, held until the transaction ends. */
export async function lockRunningRotaOf(tx: TenantTx, helpRequestId: string): Promise<string | undefined> {
  return (await runningOf(tx, helpRequestId).forUpdate().executeTakeFirst())?.id;
}

function runningOf(tx: TenantTx, helpRequestId: string) {
  return tx.kysely
    .selectFrom("rota")
    .select("id")
    .where("help_request_id", "=", helpRequestId)
    .where("ended_at", "is", null);
}

/** Writes a rota with its days; the caller holds the lock of the request. */
export async function insertRota(
  tx: TenantTx,
  ctx: ServiceContext,
  made: {
    input: { helpRequestId: string } & MakeRota;
    dates: readonly string[];
    askerId: string;
    by: string;
  },
): Promise<string> {
  const { input, dates } = made;
  const id = newId();
  await tx.kysely
    .insertInto("rota")
    .values({
      id,
      help_request_id: input.helpRequestId,
      asker_id: made.askerId,
      starts_on: input.startsOn,
      ends_on: input.endsOn,
      starts_at: input.from,
      ends_at: input.to,
      max_faces: input.maxFaces,
      rest_day: input.restDay,
      made_at: ctx.now(),
      made_by: made.by,
    })
    .execute();
  await tx.kysely
    .insertInto("rota_day")
    .values(dates.map((date) => ({ rota_id: id, date, needed: input.needed })))
    .execute();
  return id;
}

/** Ends a rota; the caller holds its lock. */
export async function writeRotaEnded(
  tx: TenantTx,
  ctx: ServiceContext,
  ended: { rotaId: string; by: string | null; because: NonNullable<RotaRow["ended_because"]> },
): Promise<void> {
  await tx.kysely
    .updateTable("rota")
    .set({ ended_at: ctx.now(), ended_by: ended.by, ended_because: ended.because })
    .where("id", "=", ended.rotaId)
    .execute();
}

/** What a proposal was made for is no longer so. */
export async function bumpRevision(tx: TenantTx, rotaId: string): Promise<void> {
  await tx.kysely
    .updateTable("rota")
    .set((eb) => ({ revision: eb("revision", "+", 1) }))
    .where("id", "=", rotaId)
    .execute();
}

/** Turns came open: the search looks at once whether the neighbours are still enough, instead of at its next time. */
export function wakeSearch(tx: TenantTx, helpRequestId: string): Promise<void> {
  return enqueue(tx, "search_helpers", { helpRequestId }, { key: `search:${helpRequestId}` });
}
