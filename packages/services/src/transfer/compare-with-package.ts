import type { ServiceContext } from "../context.ts";
import { verifyConsentChain } from "../consents/evidence/index.ts";
import type { TenantFiles } from "../house-style/image-ports.ts";
import { type Manifest, manifestFile } from "./manifest.ts";
import type { TenantPackage } from "./open-package.ts";
import { type PackageFault, PackageRefusedError } from "./package-fault.ts";
import { nowhere } from "./package-sink.ts";
import { writePackage } from "./write-package.ts";

/**
 * Exports what was received once more, without keeping it, and holds it against the package: as many rows, the same
 * checksums, the same files. Then computes the chain of consents anew.
 *
 * @throws PackageRefusedError that names every table and file that is not the same.
 */
export async function compareWithPackage(
  ctx: ServiceContext,
  { manifest }: Pick<TenantPackage, "manifest">,
  files: TenantFiles,
  longestMs: number,
): Promise<void> {
  const { municipalityCode } = manifest.tenant;
  const again = await writePackage(ctx, nowhere, { municipalityCode, files, longestMs });
  const faults = [...differences(manifest, again), ...(await chainFaults(ctx))];
  if (faults.length > 0) throw new PackageRefusedError(faults);
}

/** What is not the same in two manifests of the same municipality. */
export function differences(told: Manifest, found: Manifest): PackageFault[] {
  const faults: PackageFault[] = [];
  const tables = new Map(found.tables.map((table) => [table.table, table]));
  for (const { table, file, rows, sha256 } of told.tables) {
    const here = tables.get(table);
    if (here?.rows !== rows) faults.push({ file, what: `${here?.rows ?? 0} of ${rows} rows arrived` });
    else if (here.sha256 !== sha256) faults.push({ file, what: "the rows that arrived are not the same" });
  }
  const files = new Set(found.files.map(({ file }) => file));
  for (const { file } of told.files) if (!files.has(file)) faults.push({ file, what: "it did not arrive" });
  return faults;
}

async function chainFaults(ctx: ServiceContext): Promise<PackageFault[]> {
  const { broken } = await verifyConsentChain(ctx.db);
  if (broken === null) return [];
  return [{ file: manifestFile, what: `the chain of consents does not hold from link ${broken.seq} on` }];
}
