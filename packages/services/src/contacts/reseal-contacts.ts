import { type TenantDb, transaction } from "@omzien/db";
import { recordAudit } from "../audit.ts";
import type { ServiceContext } from "../context.ts";
import { resealBatch, versionsInUse } from "./contact-rows.ts";
import { addSealKey, hasRetiredKeys, type KeyHolder, rewrapIndexKey } from "./key-ring.ts";

export interface ResealReport {
  resealed: number;
  /** Rows that do not open with any key; they stay, with the key that they name. */
  unreadable: number;
}

const batchRows = 100;

/**
 * Seals every row that is still plain, or sealed with a key that was put away; in batches, while the site is served.
 * May be stopped and run again at any moment; without anything to do it costs one short transaction.
 *
 * @param beforeBatch called before each batch; what it throws ends the work between two batches.
 */
export async function resealContacts(
  ctx: KeyHolder & { db: TenantDb },
  beforeBatch: () => void = () => undefined,
): Promise<ResealReport> {
  const report: ResealReport = { resealed: 0, unreadable: 0 };
  for (let after: string | undefined; ; ) {
    beforeBatch();
    const from = after;
    const batch = await transaction(ctx.db, (tx) => resealBatch(ctx, tx, { after: from, limit: batchRows }));
    report.resealed += batch.resealed;
    report.unreadable += batch.unreadable;
    if (batch.last === undefined) break;
    after = batch.last;
  }
  await dropUnusedKeys(ctx.db);
  return report;
}

/**
 * Gives a tenant a new key and seals everything with it; the old key is destroyed when nothing needs it any more.
 * The site is served throughout: both keys open until the last row. Interrupted, it is finished by running it again,
 * without yet another key.
 */
export async function rotateTenantKey(
  ctx: ServiceContext,
  beforeBatch: () => void = () => undefined,
): Promise<ResealReport> {
  await transaction(ctx.db, async (tx) => {
    if (await hasRetiredKeys(tx)) return;
    const version = await addSealKey(ctx, tx, ctx.now());
    await rewrapIndexKey(ctx, tx);
    await recordAudit(tx, ctx, { action: "key.rotated", facts: { version } });
  });
  return resealContacts(ctx, beforeBatch);
}

async function dropUnusedKeys(db: TenantDb): Promise<void> {
  if (!(await hasRetiredKeys(db))) return;
  // Nothing new is sealed with a retired key, so that a version without rows stays without.
  const inUse = await versionsInUse(db);
  await db.kysely
    .deleteFrom("data_key")
    .where("purpose", "=", "seal")
    .where("retired_at", "is not", null)
    .$if(inUse.length > 0, (query) => query.where("version", "not in", inUse))
    .execute();
}
