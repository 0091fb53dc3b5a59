export { exportTenant, type ExportOptions, FolderTakenError } from "./export-tenant.ts";
export type { Manifest, PackedFile, TableFile } from "./manifest.ts";
export { DamagedFileError } from "./pack-files.ts";
export { WrongSightError } from "./visible-tables.ts";
