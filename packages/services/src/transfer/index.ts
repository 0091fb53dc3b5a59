export { exportTenant, type ExportOptions, FolderTakenError } from "./export-tenant.ts";
export type { Manifest, TableFile } from "./manifest.ts";
export { WrongSightError } from "./visible-tables.ts";
