import { transaction } from "@omzien/db";
import { recordAudit } from "../audit.ts";
import type { ServiceContext } from "../context.ts";
import { NotFoundError } from "../errors.ts";
import type { FileStore } from "../house-style/image-ports.ts";
import { findPackage, insertDownload, type PackageActor } from "./queries.ts";
import { stateOf } from "./terms.ts";

/** A file on its way out. */
export interface SentFile {
  name: string;
  bytes: number;
  content: ReadableStream<Uint8Array>;
}

/**
 * Hands a package over that is ready. That somebody took it is kept before the first byte leaves.
 *
 * @throws NotFoundError when it is not there, not ready, or its day is over.
 * @throws StorageUnavailableError
 */
export async function handOverPackage(
  ctx: ServiceContext,
  { packageId, files, by }: { packageId: string; files: FileStore; by: PackageActor },
): Promise<SentFile> {
  const row = await findPackage(ctx.db, packageId);
  if (row === undefined || stateOf(row, ctx.now()) !== "ready") throw new NotFoundError();
  // What the municipality asked for is for the municipality.
  if ("platform" in by && row.asked_by_platform === null) throw new NotFoundError();
  const found = await files.archivesOf(ctx.tenant.id).open(packageId);
  if (found === undefined) throw new NotFoundError();
  await transaction(ctx.db, async (tx) => {
    await insertDownload(tx, { packageId, by, at: ctx.now() });
    await recordAudit(tx, ctx, {
      action: "municipality_package.taken",
      subject: packageId,
      ...("platform" in by ? { facts: { by: "platform" } } : {}),
    });
  });
  const day = (row.ready_at ?? ctx.now()).toISOString().slice(0, 10);
  return { name: `${ctx.tenant.primaryHost}-${day}.zip`, ...found };
}
