export type { TenantArchives } from "./archive-port.ts";
export { exportTenant, type ExportOptions, FolderTakenError } from "./export-tenant.ts";
export type { Manifest, PackedFile, TableFile } from "./manifest.ts";
export { DamagedFileError } from "./pack-files.ts";
export { WrongSightError } from "./visible-tables.ts";
export { importTenant, type ImportedTenant, type ImportOptions } from "./import-tenant.ts";
export { openPackage, type TenantPackage } from "./open-package.ts";
export { type PackageFault, PackageRefusedError } from "./package-fault.ts";
