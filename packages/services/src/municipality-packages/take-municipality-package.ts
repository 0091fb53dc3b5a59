import { provenAdministratorOf, type Verb } from "../context.ts";
import type { FileStore } from "../house-style/image-ports.ts";
import { handOverPackage, type SentFile } from "./hand-over-package.ts";

/**
 * Hands a package that is ready to an administrator who is signed in; there is no link that works by itself.
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
  return handOverPackage(ctx, { packageId, files, by: { personId } });
}
