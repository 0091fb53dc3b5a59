import {
  currentSchema,
  listBehind,
  migrateTenant,
  parseTenantId,
  type PlatformDb,
  type TenantId,
  type TenantSchema,
} from "@omzien/db";
import { cellOf } from "./moving/cells.ts";
import { faultInWords } from "./lifecycle/fault-in-words.ts";

export interface MigrateAllOptions {
  schema?: TenantSchema;
  /** Tenants at a time, after the first; 4 by default. Needs as many connections of `admin`. */
  parallel?: number;
  onMigrated?: (tenantId: TenantId, done: number, total: number) => void;
}

export interface MigrateAllReport {
  migrated: TenantId[];
  /** Tenants that stay as they were; running again takes them up again. */
  failed: { tenantId: TenantId; name: string; reason: string; error: unknown }[];
  /** Tenants that were not tried, because the first ones failed. */
  untried: TenantId[];
}

// A migration that fails at two is the migration's fault; one that fails at one may be that tenant's.
const failingCanaries = 2;

/**
 * Brings every tenant's schema up to date: the first alone, and when it fails the second alone; when that fails too,
 * nobody else. Then several at a time, each in a transaction of its own, where one that fails holds up nobody. May be
 * stopped and run again at any moment. When there is nothing to do it costs one query.
 *
 * @param admin opened with a superuser's address and without time limit.
 */
export async function migrateAll(
  admin: PlatformDb,
  options: MigrateAllOptions = {},
): Promise<MigrateAllReport> {
  const schema = options.schema ?? currentSchema;
  const waiting = (await listBehind(admin, schema)).map(parseTenantId);
  const total = waiting.length;
  const migrated: TenantId[] = [];
  const failures: { tenantId: TenantId; error: unknown }[] = [];
  const migrateNext = async () => {
    const tenantId = waiting.shift();
    if (tenantId === undefined) return;
    try {
      await migrateWhereItLives(admin, tenantId, schema);
      migrated.push(tenantId);
      options.onMigrated?.(tenantId, migrated.length, total);
    } catch (error) {
      failures.push({ tenantId, error });
    }
  };
  while (waiting.length > 0 && migrated.length === 0 && failures.length < failingCanaries)
    await migrateNext();
  if (migrated.length > 0) {
    const worker = async () => {
      while (waiting.length > 0) await migrateNext();
    };
    await Promise.all(Array.from({ length: options.parallel ?? 4 }, worker));
  }
  return { migrated, failed: await withNames(admin, failures), untried: waiting };
}

/** In its own cell; the catalog is told after it, so that a kill in between makes it be looked at again. */
async function migrateWhereItLives(
  admin: PlatformDb,
  tenantId: TenantId,
  schema: TenantSchema,
): Promise<void> {
  const cell = await cellOf(admin, tenantId);
  await migrateTenant(cell, tenantId, schema);
  if (cell === admin) return;
  const version = schema.migrations.length;
  await admin.kysely
    .updateTable("tenant")
    .set({ schema_version: version })
    .where("id", "=", tenantId)
    .execute();
}

async function withNames(
  admin: PlatformDb,
  failures: readonly { tenantId: TenantId; error: unknown }[],
): Promise<MigrateAllReport["failed"]> {
  if (failures.length === 0) return [];
  const ids = failures.map(({ tenantId }) => tenantId);
  const rows = await admin.kysely
    .selectFrom("tenant")
    .select(["id", "name"])
    .where("id", "in", ids)
    .execute();
  const names = new Map<string, string>(rows.map(({ id, name }) => [id, name]));
  return failures.map(({ tenantId, error }) => ({
    tenantId,
    name: names.get(tenantId) ?? tenantId,
    reason: faultInWords(error),
    error,
  }));
}
