import { setTimeout as sleep } from "node:timers/promises";
import { DatabaseUnavailableError, type PlatformTx } from "@omzien/db";
import { refuseDifference, rowCounts, sumsAtThisMoment } from "./compare.ts";
import { lowerFence, raiseFence } from "./fence.ts";
import type { Move } from "./move-tenant.ts";
import { logEndOf, ReplicationStoppedError, untilCaughtUp } from "./replication.ts";
import { copySequences, lockAgainstWrites, tablesOf } from "./tables-of.ts";

/** What makes the switch safe; each can be left out in a test that shows what it is for. */
export interface SwitchParts {
  raiseFence: typeof raiseFence;
  untilCaughtUp: typeof untilCaughtUp;
  refuseDifference: typeof refuseDifference;
}

/** All of them. */
export const soundSwitch: SwitchParts = { raiseFence, untilCaughtUp, refuseDifference };

// Writers wait, or are refused, for as long as this at the very most; what does not fit is tried again later.
const withinMs = 250;
const attempts = 30;

/**
 * Compares all that the copy holds with the source, as both were at one moment. Writers wait until that moment is
 * caught on both sides; the comparing itself holds up nobody.
 *
 * @throws CopyDiffersError
 */
export async function verifyCopy(move: Move, onStalled: (ms: number) => void): Promise<void> {
  const { source, target, tenantId } = move;
  const tables = await tablesOf(source, tenantId);
  const [ours, theirs] = await patiently(async () =>
    source.transaction(async (tx) => {
      const began = performance.now();
      await lockAgainstWrites(tx, tables);
      await untilCaughtUp(source, tenantId, { lsn: await logEndOf(source), withinMs });
      const both = [sumsAtThisMoment(source, tables), sumsAtThisMoment(target, tables)] as const;
      await Promise.all(both.map(({ begun }) => begun));
      onStalled(performance.now() - began);
      return both;
    }),
  );
  const [expected, found] = await Promise.all([ours.sums, theirs.sums]);
  refuseDifference(expected, found);
}

/**
 * Refuses writes, waits until the copy has all of them, and lets the catalog say where the tenant lives from now on.
 * When the copy does not keep up, writing goes on in the source and it is tried again.
 *
 * @param tx of the catalog; the switch is its commit.
 * @throws ReplicationStoppedError, CopyDiffersError
 */
export async function switchOver(
  tx: PlatformTx,
  move: Move,
  parts: SwitchParts,
  onStalled: (ms: number) => void,
): Promise<void> {
  const { source, tenantId, toCell } = move;
  const tables = await tablesOf(source, tenantId);
  await patiently(async () => {
    const began = performance.now();
    await parts.raiseFence(source, tables);
    try {
      await arrive(move, tables, parts);
    } catch (error) {
      await lowerFence(source, tables);
      throw error;
    } finally {
      onStalled(performance.now() - began);
    }
  });
  await tx.kysely.updateTable("tenant").set({ cell_id: toCell }).where("id", "=", tenantId).execute();
}

/** All that the source has is in the target, also what replication leaves out. */
async function arrive(move: Move, tables: readonly string[], parts: SwitchParts): Promise<void> {
  const { source, target, tenantId } = move;
  await parts.untilCaughtUp(source, tenantId, { lsn: await logEndOf(source), withinMs });
  const [expected, found] = await Promise.all([
    rowCounts(source, tables),
    rowCounts(target, tables),
    copySequences(source, target, tenantId),
    copyErasures(move),
  ]);
  parts.refuseDifference(expected, found);
}

/** Who was erased is listed in the cell where it happened. */
async function copyErasures({ source, target, tenantId }: Move): Promise<void> {
  const rows = await source.transaction((tx) =>
    tx.rows(
      "select person_id::text as person, erased_at::text as at from platform.erasure where tenant_id = $1",
      [tenantId],
    ),
  );
  if (rows.length === 0) return;
  await target.transaction((tx) =>
    tx.rows(
      `insert into platform.erasure (tenant_id, person_id, erased_at)
       select $1, e.person, e.at from unnest($2::uuid[], $3::timestamptz[]) as e (person, at)
       on conflict do nothing`,
      [tenantId, rows.map(({ person }) => person), rows.map(({ at }) => at)],
    ),
  );
}

/** Again after a pause, when somebody writes for long or the copy lags: neither is a fault. */
async function patiently<T>(work: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work();
    } catch (error) {
      const mayPass =
        (error instanceof DatabaseUnavailableError && error.reason === "timeout") ||
        error instanceof ReplicationStoppedError;
      if (!mayPass || attempt >= attempts) throw error;
      await sleep(100 + Math.random() * 50 * attempt);
    }
  }
}
