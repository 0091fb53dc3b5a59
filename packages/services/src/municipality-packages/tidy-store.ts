import type { StoreCare } from "../house-style/image-ports.ts";
import { addMs, dayMs } from "../local-time.ts";
import { makingMs, readyMs } from "./terms.ts";

/**
 * Hourly, for the installation as a whole: packages go after their day also while a site is closed and its own hour's
 * work does not run, and uploads that broke off are given up after a day. A package goes by when its upload may have
 * begun, so that none goes early.
 *
 * @throws StorageUnavailableError, and the next hour goes on.
 */
export async function tidyPackageStore(
  store: StoreCare,
  now: Date,
): Promise<{ packages: number; uploads: number }> {
  const packages = await store.removeArchives(addMs(now, -(readyMs + makingMs)));
  const uploads = await store.giveUpUploads(addMs(now, -dayMs));
  return { packages, uploads };
}
