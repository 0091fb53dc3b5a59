import type { PlatformTx } from "../platform/platform-db.ts";
import { roleOf, schemaOf, type TenantId } from "../tenant-id.ts";
import type { LoginNames } from "./logins.ts";
import { quoteIdentifier } from "./quote.ts";

interface Guarded {
  readonly appendOnlyTables: readonly string[];
  readonly readOnlyTables?: readonly string[];
  readonly keptTables?: readonly string[];
}

/** Makes the tenant's role and empty schema, and lets the logins become that role. Fails when they exist. */
export async function createRoleAndSchema(
  tx: PlatformTx,
  tenantId: TenantId,
  logins: LoginNames,
): Promise<void> {
  const role = quoteIdentifier(roleOf(tenantId));
  const [version] = await tx.rows("select current_setting('server_version_num')::int as number");
  // Since 16 a membership says for itself whether rights are inherited; before, the login's NOINHERIT does.
  const how = Number(version?.["number"]) >= 160_000 ? " with inherit false, set true" : "";
  const members = [logins.app, logins.worker].map(quoteIdentifier).join(", ");
  await tx.script(`
    create role ${role} nologin noinherit;
    grant ${role} to ${members}${how};
    create schema "${schemaOf(tenantId)}";
    grant usage on schema "${schemaOf(tenantId)}" to ${role};
  `);
}

/** Removes the tenant's schema with all that is in it, and its role; what is gone already is fine. */
export async function dropRoleAndSchema(tx: PlatformTx, tenantId: TenantId): Promise<void> {
  await tx.script(`
    drop schema if exists "${schemaOf(tenantId)}" cascade;
    drop role if exists ${quoteIdentifier(roleOf(tenantId))};
  `);
}

/** Whether the tenant's schema is there. */
export async function hasSchema(tx: PlatformTx, tenantId: TenantId): Promise<boolean> {
  const rows = await tx.rows("select 1 from pg_catalog.pg_namespace where nspname = $1", [
    schemaOf(tenantId),
  ]);
  return rows.length > 0;
}

/**
 * Gives the tenant's role its rights on the tables as they are now: everything a row can undergo, except on tables
 * of facts, which it may only read and add to, on what it may not remove, and on what the schema writes itself. To be
 * run after every migration.
 */
export async function grantTables(
  tx: PlatformTx,
  tenantId: TenantId,
  { appendOnlyTables, readOnlyTables = [], keptTables = [] }: Guarded,
): Promise<void> {
  const role = quoteIdentifier(roleOf(tenantId));
  const schema = `"${schemaOf(tenantId)}"`;
  const named = (tables: readonly string[]) =>
    tables.map((table) => `${schema}.${quoteIdentifier(table)}`).join(", ");
  await tx.script(`
    grant select, insert, update, delete on all tables in schema ${schema} to ${role};
    grant usage on all sequences in schema ${schema} to ${role};
    revoke insert, update, delete, truncate on ${named(["schema_version", ...readOnlyTables])} from ${role};
    ${appendOnlyTables.length === 0 ? "" : `revoke update, delete, truncate on ${named(appendOnlyTables)} from ${role};`}
    ${keptTables.length === 0 ? "" : `revoke delete, truncate on ${named(keptTables)} from ${role};`}
  `);
}
