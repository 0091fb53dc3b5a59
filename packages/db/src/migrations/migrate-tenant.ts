import { setTimeout as sleep } from "node:timers/promises";
import { codeOf, DatabaseUnavailableError } from "../errors.ts";
import type { PlatformDb, PlatformTx } from "../platform/platform-db.ts";
import { schemaPlaceholder } from "../query/compile-only.ts";
import { grantTables } from "../roles/tenant-role.ts";
import { schemaOf, type TenantId } from "../tenant-id.ts";
import { appendOnlyTables, keptTables, readOnlyTables, tenantMigrations } from "./tenant/index.ts";

/** One step of a tenant's schema; `"__tenant__"` in the SQL stands for the schema. */
export interface TenantMigration {
  readonly name: string;
  readonly sql: string;
}

/** What a tenant's schema must become. Its version is the number of migrations. */
export interface TenantSchema {
  readonly migrations: readonly TenantMigration[];
  readonly appendOnlyTables: readonly string[];
  /** Written by the schema's own triggers and functions only; the tenant's role reads them. */
  readonly readOnlyTables?: readonly string[];
  /** Rows may be changed and never removed by the tenant's role. */
  readonly keptTables?: readonly string[];
}

/** The schema of this version of the code. */
export const currentSchema: TenantSchema = {
  migrations: tenantMigrations,
  appendOnlyTables,
  readOnlyTables,
  keptTables,
};

/** What a schema was when it had that many migrations. */
export function schemaAt(version: number): TenantSchema {
  const migrations = tenantMigrations.slice(0, version);
  const isThere = (table: string) =>
    migrations.some(({ sql }) => sql.includes(`create table "${schemaPlaceholder}".${table} (`));
  return {
    migrations,
    appendOnlyTables: appendOnlyTables.filter(isThere),
    readOnlyTables: readOnlyTables.filter(isThere),
    keptTables: keptTables.filter(isThere),
  };
}

const attempts = 20;

/**
 * Applies the migrations that a tenant's schema misses, in one transaction: all or none. A table in use is not
 * waited for longer than 250 ms at a time (everybody behind us would wait too), but tried again.
 *
 * @returns how many were applied.
 * @throws what the failing migration said, or DatabaseUnavailableError when the tables stayed in use.
 */
export async function migrateTenant(
  admin: PlatformDb,
  tenantId: TenantId,
  schema = currentSchema,
): Promise<number> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await admin.transaction((tx) => applyTo(tx, tenantId, schema));
    } catch (error) {
      if (!isLockTimeout(error) || attempt >= attempts) throw error;
      await sleep(50 + Math.random() * 100 * attempt);
    }
  }
}

/** As `migrateTenant`, inside a transaction of the caller's. */
export async function applyTo(tx: PlatformTx, tenantId: TenantId, schema: TenantSchema): Promise<number> {
  const missing = await makeTables(tx, tenantId, schema);
  await grantTables(tx, tenantId, schema);
  const version = schema.migrations.length;
  await tx.kysely.updateTable("tenant").set({ schema_version: version }).where("id", "=", tenantId).execute();
  return missing;
}

/** The tables alone, without anybody's rights on them. @returns how many migrations were applied. */
export async function makeTables(tx: PlatformTx, tenantId: TenantId, schema: TenantSchema): Promise<number> {
  const versions = `"${schemaOf(tenantId)}".schema_version`;
  // Empty: a name without a schema must fail here, and not land in `public`.
  await tx.script("set local lock_timeout = '250ms'; set local search_path = ''");
  await tx.rows("select pg_catalog.pg_advisory_xact_lock(pg_catalog.hashtextextended($1, 0))", [tenantId]);
  await tx.script(`
    create table if not exists ${versions} (
      version integer primary key, name text not null, applied_at timestamptz not null default now()
    )`);
  const applied = await tx.rows(`select name from ${versions} order by version`);
  refuseOtherHistory(
    applied.map((row) => String(row["name"])),
    schema.migrations,
  );
  const missing = schema.migrations.slice(applied.length);
  for (const [index, { name, sql }] of missing.entries()) {
    await tx.script(sql.replaceAll(schemaPlaceholder, schemaOf(tenantId)));
    await tx.rows(`insert into ${versions} (version, name) values ($1, $2)`, [
      applied.length + index + 1,
      name,
    ]);
  }
  return missing.length;
}

/**
 * Ids of the tenants whose schema is behind, oldest tenant first: one query when there is nothing to do. Not of those
 * whose tables have yet to be made, nor of those that move or come from elsewhere: tables may not change under a copy
 * that is being made or compared.
 */
export async function listBehind(admin: PlatformDb, schema = currentSchema): Promise<string[]> {
  const rows = await admin.kysely
    .selectFrom("tenant")
    .select("id")
    .where("schema_version", "<", schema.migrations.length)
    .where((eb) => eb.or([eb("state", "!=", "preparing"), eb("schema_version", ">", 0)]))
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom("tenant_operation as o")
            .select("o.id")
            .whereRef("o.tenant_id", "=", "tenant.id")
            .where((or) => or.or([or("o.kind", "=", "move"), or("o.package_sha256", "is not", null)]))
            .where("o.finished_at", "is", null)
            .where("o.given_up_at", "is", null),
        ),
      ),
    )
    .orderBy("created_at")
    .orderBy("id")
    .execute();
  return rows.map(({ id }) => id);
}

function refuseOtherHistory(applied: readonly string[], migrations: readonly TenantMigration[]): void {
  const known = migrations.slice(0, applied.length).map(({ name }) => name);
  const isAhead = applied.length > migrations.length;
  if (isAhead || known.some((name, index) => name !== applied[index])) {
    throw new Error(`The schema has other migrations than this code knows: ${applied.join(", ")}`);
  }
}

function isLockTimeout(error: unknown): boolean {
  return error instanceof DatabaseUnavailableError && codeOf(error.cause) === "55P03";
}
