import { transaction } from "@omzien/db";
import type { Verb } from "../context.ts";
import { ForbiddenError } from "../errors.ts";
import type { FileStore } from "../house-style/image-ports.ts";
import { type Manifest, rowsOf } from "../transfer/manifest.ts";
import { recordExport, writePackage } from "../transfer/write-package.ts";
import { zipSink } from "../transfer/zip-sink.ts";
import { findPackage, keepProgress, markReady } from "./queries.ts";
import { makingMs, stateOf } from "./terms.ts";

/**
 * For the worker: writes all of the municipality into one zip file in the store, without having it all in memory or on
 * a disk. Safe to run again: what was left half done is written over, and one that is ready stays as it is.
 *
 * @throws ForbiddenError for anybody but a job; StorageUnavailableError, DamagedFileError.
 */
export async function makeMunicipalityPackage({
  ctx,
  input: { packageId, files, municipalityCode },
}: Verb<{ packageId: string; files: FileStore; municipalityCode: string }>): Promise<void> {
  if (ctx.actor.kind !== "system") throw new ForbiddenError();
  const row = await findPackage(ctx.db, packageId);
  const archives = files.archivesOf(ctx.tenant.id);
  if (row === undefined || row.removed_at !== null) return archives.remove(packageId);
  if (stateOf(row, ctx.now()) !== "making") return;
  const zip = zipSink();
  const upload = archives.put(packageId, zip.content);
  upload.catch((error: unknown) => zip.fail(error));
  let tablesDone = 0;
  const work = writePackage(ctx, zip, {
    municipalityCode,
    files: files.of(ctx.tenant.id),
    longestMs: makingMs,
    onTable: () => keepProgress(ctx.db, packageId, ++tablesDone),
  });
  const manifest = await work.catch(async (error: unknown) => {
    zip.fail(error);
    await upload.catch(() => undefined);
    throw error;
  });
  zip.end();
  const { bytes } = await upload;
  // Whoever asked gave it up meanwhile: nobody would ever remove what nobody offers.
  if (!(await noteReady(ctx, packageId, manifest, bytes))) await archives.remove(packageId);
}

async function noteReady(
  ctx: Verb<unknown>["ctx"],
  id: string,
  manifest: Manifest,
  bytes: number,
): Promise<boolean> {
  return transaction(ctx.db, async (tx) => {
    const made = { at: ctx.now(), bytes, rows: rowsOf(manifest), files: manifest.files.length };
    if (!(await markReady(tx, id, made))) return false;
    await recordExport(tx, ctx, manifest, { subject: id, bytes });
    return true;
  });
}
