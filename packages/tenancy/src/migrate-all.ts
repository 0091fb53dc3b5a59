import {
  currentSchema,
  listBehind,
  migrateTenant,
  parseTenantId,
  type PlatformDb,
  type TenantId,
  type TenantSchema,
} from "@omzien/db";

export interface MigrateAllOptions {
  schema?: TenantSchema;
  /** Tenants at a time, after the first; 4 by default. Needs as many connections of `admin`. */
  parallel?: number;
  onMigrated?: (tenantId: TenantId, done: number, total: number) => void;
}

export interface MigrateAllReport {
  migrated: TenantId[];
  /** Tenants that stay as they were; running again takes them up again. */
  failed: { tenantId: TenantId; error: unknown }[];
}

/**
 * Brings every tenant's schema up to date: the first alone, and if that fails nobody else; then several at a time,
 * each in a transaction of its own, where one that fails holds up nobody. May be stopped and run again at any
 * moment. When there is nothing to do it costs one query.
 *
 * @param admin opened with a superuser's address and without time limit.
 * @throws what the first tenant's migration said.
 */
export async function migrateAll(
  admin: PlatformDb,
  options: MigrateAllOptions = {},
): Promise<MigrateAllReport> {
  const schema = options.schema ?? currentSchema;
  const behind = (await listBehind(admin, schema)).map(parseTenantId);
  const report: MigrateAllReport = { migrated: [], failed: [] };
  const migrate = async (tenantId: TenantId) => {
    await migrateTenant(admin, tenantId, schema);
    report.migrated.push(tenantId);
    options.onMigrated?.(tenantId, report.migrated.length, behind.length);
  };
  const [canary, ...rest] = behind;
  if (canary === undefined) return report;
  await migrate(canary);
  const worker = async () => {
    for (let tenantId = rest.shift(); tenantId !== undefined; tenantId = rest.shift()) {
      const failing = tenantId;
      await migrate(failing).catch((error: unknown) => report.failed.push({ tenantId: failing, error }));
    }
  };
  await Promise.all(Array.from({ length: options.parallel ?? 4 }, worker));
  return report;
}
