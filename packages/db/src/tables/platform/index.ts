import type { Generated } from "kysely";

/** `preparing` is being made or imported, `live` is served, `suspended` is not served but kept. */
export type TenantState = "preparing" | "live" | "suspended";

export interface CellTable {
  id: string;
  /** `open` takes new tenants. */
  state: "open" | "full" | "closed";
  max_tenants: Generated<number>;
}

export interface TenantTable {
  id: string;
  name: string;
  /** Code of Statistics Netherlands, `GM0344`. */
  municipality_code: string;
  state: TenantState;
  cell_id: string;
  /** How many of the tenant migrations its schema has; copied from the schema's own list. */
  schema_version: number;
  created_at: Generated<Date>;
}

export interface TenantHostTable {
  /** Lower case, without port. */
  host: string;
  tenant_id: string;
  is_primary: boolean;
}

/** Public knowledge: which site a postcode belongs to, so that a visitor can be sent to the right one. */
export interface TenantPostcodeTable {
  postcode: string;
  tenant_id: string;
}

/** Outside every tenant's backup; only grows. */
export interface NotedErasureTable {
  tenant_id: string;
  /** Leads nowhere but into a backup of before. */
  person_id: string;
  erased_at: Date;
}

export interface MigrationTable {
  name: string;
  applied_at: Generated<Date>;
}

/** Tables of the catalog, in schema `platform`. */
export interface PlatformTables {
  cell: CellTable;
  tenant: TenantTable;
  tenant_host: TenantHostTable;
  tenant_postcode: TenantPostcodeTable;
  erasure: NotedErasureTable;
  migration: MigrationTable;
}
