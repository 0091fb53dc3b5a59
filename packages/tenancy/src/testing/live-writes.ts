import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { type Cells, DatabaseUnavailableError, type TenantId, tenantDb, transaction } from "@omzien/db";
import type { Catalog } from "../catalog.ts";

/** What was written while a tenant moved. */
export interface LiveWrites {
  /** Ids of the events that were acknowledged. */
  acknowledged: string[];
  /** Errors other than that the database is not available. */
  faults: unknown[];
  /** From the first try until it was acknowledged, of the slowest write. */
  longestMs: number;
  /** Tries that were refused, and were repeated. */
  refused: number;
}

/**
 * Writes to a tenant without end, as requests do: looks the tenant up, writes in a transaction, and tries again what
 * was refused.
 *
 * @returns stops, and says what was written.
 */
export function startLiveWrites(
  { cells, catalog }: { cells: Cells; catalog: Catalog },
  host: string,
  writers = 4,
): () => Promise<LiveWrites> {
  const written: LiveWrites = { acknowledged: [], faults: [], longestMs: 0, refused: 0 };
  let isOver = false;
  const write = async () => {
    while (!isOver) {
      const id = randomUUID();
      const began = performance.now();
      await untilWritten({ cells, catalog }, host, id, written);
      written.longestMs = Math.max(written.longestMs, performance.now() - began);
      await sleep(2);
    }
  };
  const writing = Promise.all(Array.from({ length: writers }, write));
  return async () => {
    isOver = true;
    await writing;
    return written;
  };
}

async function untilWritten(
  { cells, catalog }: { cells: Cells; catalog: Catalog },
  host: string,
  id: string,
  written: LiveWrites,
): Promise<void> {
  for (;;) {
    try {
      const tenant = await catalog.byHost(host);
      if (tenant === undefined) throw new Error("The tenant is not to be found");
      const cell = await cells.at(tenant.cellAddress ?? null);
      const db = tenantDb(cell, tenant.id);
      await transaction(db, (tx) =>
        tx.kysely
          .insertInto("audit_event")
          .values({ id, at: new Date(), actor_kind: "system", action: "live.written", request_id: "live" })
          .execute(),
      );
      written.acknowledged.push(id);
      return;
    } catch (error) {
      if (!(error instanceof DatabaseUnavailableError)) {
        written.faults.push(error);
        return;
      }
      written.refused++;
      await sleep(10);
    }
  }
}

/** Those of the acknowledged writes that the tenant does not have. */
export async function lostWrites(
  { cells, catalog }: { cells: Cells; catalog: Catalog },
  tenantId: TenantId,
  acknowledged: readonly string[],
): Promise<string[]> {
  const tenant = await catalog.byId(tenantId);
  const db = tenantDb(await cells.at(tenant?.cellAddress ?? null), tenantId);
  const rows = await db.kysely.selectFrom("audit_event").select("id").execute();
  const known = new Set(rows.map(({ id }) => id));
  return acknowledged.filter((id) => !known.has(id));
}
