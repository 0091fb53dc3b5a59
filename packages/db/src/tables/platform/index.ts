import type { Generated } from "kysely";
import type { ConsoleTables } from "./console.ts";
import type { EnvelopeTable, ForwardingRuleTable } from "./envelope.ts";

export type * from "./console.ts";
export type * from "./envelope.ts";

/**
 * `preparing` is being made or imported, `live` is served, `suspended` is not served but kept, `leaving` is not served
 * and will be destroyed when its grace is over.
 */
export type TenantState = "preparing" | "live" | "suspended" | "leaving";

export type OperationKind = "provision" | "suspend" | "resume" | "delete" | "move";

export interface CellTable {
  id: string;
  /** `open` takes new tenants. */
  state: "open" | "full" | "closed";
  max_tenants: Generated<number>;
  /** `postgres://host:port/database`; null is the database of the catalog itself. */
  address: Generated<string | null>;
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

/** Something done to a tenant as a whole; at most one at a time is neither finished nor given up. */
export interface TenantOperationTable {
  id: Generated<number>;
  tenant_id: string;
  kind: OperationKind;
  who: string;
  asked_at: Generated<Date>;
  /** A deletion waits until then. */
  due_at: Generated<Date>;
  finished_at: Date | null;
  given_up_at: Date | null;
  given_up_by: string | null;
  /** Somebody wants a move to end; whoever works on it gives it up. */
  stop_asked_at: Generated<Date | null>;
  stop_asked_by: Generated<string | null>;
  /** Where a tenant that moves, or is destroyed, was. */
  from_cell: Generated<string | null>;
  /** Where a tenant moves to. */
  to_cell: Generated<string | null>;
  /** Of the manifest of the package that a tenant is made from. */
  package_sha256: Generated<string | null>;
}

export interface TenantOperationStepTable {
  operation_id: number;
  step: string;
  first_started_at: Generated<Date>;
  started_at: Generated<Date>;
  attempts: Generated<number>;
  finished_at: Date | null;
  /** Why the last attempt failed. */
  fault: string | null;
  fault_at: Date | null;
}

/** A tenant made ahead: its role and schema are there, nobody has it yet. */
export interface SpareTenantTable {
  id: string;
  cell_id: string;
  schema_version: number;
  made_at: Generated<Date>;
}

/** When a job of a tenant that is not served would have run. */
export interface ParkedJobTable {
  job_id: number;
  tenant_id: string;
  run_at: Date;
}

/** What was destroyed of a tenant, without anything about people. */
export interface DestructionCertificateTable {
  id: Generated<number>;
  tenant_id: string;
  destroyed_at: Date;
  content: unknown;
  /** Of the content in canonical JSON. */
  sha256: string;
}

/** A domain that a tenant brought along. Those that are active have a row in `tenant_host` as well. */
export interface TenantDomainTable {
  /** Lower case, in punycode. */
  host: string;
  tenant_id: string;
  /** What its TXT record must hold. */
  token: string;
  /** `lost` could not prove any more whose it is, and is not served. */
  state: "pending" | "active" | "lost";
  added_at: Generated<Date>;
  added_by: string;
  activated_at: Date | null;
  checked_at: Date | null;
  finding: string | null;
  /** Days in a row on which the proof was not there. */
  failed_days: Generated<number>;
  failed_on: string | null;
  lost_at: Date | null;
}

/** A backup of a cell that succeeded; what was written after it began may not be in it. */
export interface BackupTable {
  id: Generated<number>;
  cell_id: string;
  begun_at: Date;
  noted_at: Date;
}

export interface MigrationTable {
  name: string;
  applied_at: Generated<Date>;
}

/** Tables of the catalog, in schema `platform`. */
export interface PlatformTables extends ConsoleTables {
  cell: CellTable;
  tenant: TenantTable;
  tenant_host: TenantHostTable;
  tenant_postcode: TenantPostcodeTable;
  erasure: NotedErasureTable;
  tenant_operation: TenantOperationTable;
  tenant_operation_step: TenantOperationStepTable;
  spare_tenant: SpareTenantTable;
  parked_job: ParkedJobTable;
  tenant_domain: TenantDomainTable;
  backup: BackupTable;
  forwarding_rule: ForwardingRuleTable;
  envelope: EnvelopeTable;
  destruction_certificate: DestructionCertificateTable;
  migration: MigrationTable;
}
