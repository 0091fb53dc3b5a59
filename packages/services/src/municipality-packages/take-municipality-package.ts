import { transaction } from "@omzien/db";
import { recordAudit } from "../audit.ts";
import { provenAdministratorOf, type Verb } from "../context.ts";
import { NotFoundError } from "../errors.ts";
import type { FileStore } from "../house-style/image-ports.ts";
import { findPackage, insertDownload } from "./queries.ts";
import { stateOf } from "./terms.ts";

/** A file on its way out. */
export interface SentFile {
  name: string;
  bytes: number;
  content: ReadableStream<Uint8Array>;
}

/**
 * Hands a package that is ready to an administrator who is signed in; there is no link that works by itself. That they
 * took it is kept before the first byte leaves.
 *
 * @throws ForbiddenError for all but administrators; `fresh_proof_required`
 * @throws NotFoundError when it is not there, not ready, or its day is over.
 * @throws StorageUnavailableError
 */
export async function takeMunicipalityPackage({
  ctx,
  input: { packageId, files },
}: Verb<{ packageId: string; files: FileStore }>): Promise<SentFile> {
  const { personId } = provenAdministratorOf(ctx);
  const row = await findPackage(ctx.db, packageId);
  if (row === undefined || stateOf(row, ctx.now()) !== "ready") throw new NotFoundError();
  const found = await files.archivesOf(ctx.tenant.id).open(packageId);
  if (found === undefined) throw new NotFoundError();
  await transaction(ctx.db, async (tx) => {
    await insertDownload(tx, { packageId, by: personId, at: ctx.now() });
    await recordAudit(tx, ctx, { action: "municipality_package.taken", subject: packageId });
  });
  const day = (row.ready_at ?? ctx.now()).toISOString().slice(0, 10);
  return { name: `${ctx.tenant.primaryHost}-${day}.zip`, ...found };
}
