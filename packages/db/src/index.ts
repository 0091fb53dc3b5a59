export { addressOf, type CellAddress, urlAt } from "./cell/cell-address.ts";
export { type Cell, type CellOptions, openCell } from "./cell/open-cell.ts";
export { type Cells, openCells } from "./cell/open-cells.ts";
export {
  type CredentialKind,
  credentialKinds,
  type CredentialName,
  type DerivedCredential,
  type RandomCredential,
} from "./credentials/credential-kinds.ts";
export { assertCredential, newSecret, secretBytes } from "./credentials/new-secret.ts";
export * from "./errors.ts";
export { defaultLimits, type LaneLimits } from "./lanes/limits.ts";
export { migratePlatform } from "./migrations/migrate-platform.ts";
export {
  applyTo,
  currentSchema,
  listBehind,
  makeTables,
  migrateTenant,
  schemaAt,
  type TenantMigration,
  type TenantSchema,
} from "./migrations/migrate-tenant.ts";
export {
  openPlatform,
  type PlatformDb,
  type PlatformOptions,
  type PlatformTx,
} from "./platform/platform-db.ts";
export { type DefinedQuery, defineQuery, type Param } from "./query/define-query.ts";
export type { TenantExecutor } from "./query/executor.ts";
export { ensureRoles } from "./roles/ensure-roles.ts";
export { defaultLoginNames, type Login, type LoginNames, type Logins, urlFor } from "./roles/logins.ts";
export { createRoleAndSchema, dropRoleAndSchema, hasSchema } from "./roles/tenant-role.ts";
export type * from "./tables/platform/index.ts";
export type * from "./tables/tenant/index.ts";
export { commitsAtOnce, type TenantDb, tenantDb } from "./tenant-db.ts";
export { newTenantId, parseTenantId, roleOf, schemaOf, type TenantId } from "./tenant-id.ts";
export { type TenantTx, transaction, type TransactionOptions } from "./transaction.ts";
