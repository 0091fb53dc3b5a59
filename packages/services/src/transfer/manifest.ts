import type { TenantPackageManifest } from "@omzien/contracts";

/** What a package says of itself, in `manifest.json`. */
export type Manifest = TenantPackageManifest;
export type TableFile = Manifest["tables"][number];
export type PackedFile = Manifest["files"][number];

export const manifestFile = "manifest.json";

/** Of all tables together. */
export function rowsOf({ tables }: Manifest): number {
  return tables.reduce((sum, table) => sum + table.rows, 0);
}
