export { type Catalog, type CatalogOptions, openCatalog } from "./catalog.ts";
export type * from "./context.ts";
export {
  createTenant,
  type CreateTenantOptions,
  type NewTenant,
  setTenantState,
  TenantRefusedError,
} from "./create-tenant.ts";
export { normaliseHost } from "./host.ts";
export { type ListedTenant, listTenants } from "./list-tenants.ts";
export { migrateAll, type MigrateAllOptions, type MigrateAllReport } from "./migrate-all.ts";
