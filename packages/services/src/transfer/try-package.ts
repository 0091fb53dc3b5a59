import { makeTables, newTenantId, type PlatformDb, schemaAt, schemaOf } from "@omzien/db";
import { checkFiles } from "./check-files.ts";
import { type LoadOptions, loadRows } from "./load-rows.ts";
import type { TenantPackage } from "./open-package.ts";

class TriedError extends Error {
  override readonly name = "TriedError";
}

/**
 * Finds out whether a package can be taken whole: its files are what the manifest says, and its rows fit the tables
 * of their version. They are put into tables that nobody ever sees and that are gone afterwards; nothing is written.
 *
 * @param admin opened with a superuser's address and without time limit.
 * @throws PackageRefusedError with file and line.
 */
export async function tryPackage(
  admin: PlatformDb,
  tenantPackage: TenantPackage,
  options: LoadOptions = {},
): Promise<void> {
  await checkFiles(tenantPackage, options.checks);
  const id = newTenantId();
  const attempt = admin.transaction(async (tx) => {
    await tx.script(`create schema "${schemaOf(id)}"`);
    await makeTables(tx, id, schemaAt(tenantPackage.manifest.schemaVersion));
    await loadRows(tx, schemaOf(id), tenantPackage, options);
    // Rolls all of it back.
    throw new TriedError();
  });
  await attempt.catch((error: unknown) => {
    if (!(error instanceof TriedError)) throw error;
  });
}
