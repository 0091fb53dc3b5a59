import {
  currentSchema,
  parseTenantId,
  type PlatformDb,
  type PlatformTx,
  type TenantId,
  type TenantSchema,
} from "@omzien/db";
import { giveUpOperation, lockOperation, openOperation } from "./operation.ts";
import { removeTenant } from "./remove-tenant.ts";
import { removeOldSpares } from "./spare-tenants.ts";

export interface ReapOptions {
  schema?: TenantSchema;
  /** A tenant that was never finished goes when nobody worked on it for so many days; 30 by default. */
  abandonedAfterDays?: number;
  now?: Date;
}

export interface Reaped {
  /** Spares of an older version. */
  spares: number;
  /** Tenants that were never opened and that nobody went on with. */
  abandoned: TenantId[];
  /** Schemas that look like a tenant's and are nobody's: left for a person to look at, as they may be a restored copy. */
  orphans: string[];
}

/** Removes what nobody wants any more; running it again, or several at once, removes nothing else. */
export async function reap(admin: PlatformDb, options: ReapOptions = {}): Promise<Reaped> {
  const { schema = currentSchema, abandonedAfterDays = 30, now = new Date() } = options;
  const before = new Date(now.getTime() - abandonedAfterDays * 86_400_000);
  const spares = await removeOldSpares(admin, schema);
  const abandoned: TenantId[] = [];
  for (const id of await listAbandoned(admin, before)) {
    const isRemoved = await admin.transaction((tx) => removeAbandoned(tx, id, before));
    if (isRemoved) abandoned.push(id);
  }
  return { spares, abandoned, orphans: await findOrphans(admin) };
}

/**
 * Removes a tenant that was never opened, at once: what it was made from was wrong. Waits for a step under way.
 *
 * @returns false when it was opened, or leaves; one that is gone already is fine.
 */
export async function discardUnopened(admin: PlatformDb, tenantId: TenantId, who: string): Promise<boolean> {
  return admin.transaction(async (tx) => {
    const open = await openOperation(tx, tenantId);
    if (open !== undefined) await lockOperation(tx, open.id);
    const [row] = await tx.rows("select state from platform.tenant where id = $1 for update", [tenantId]);
    if (row === undefined) return true;
    if (row["state"] !== "preparing") return false;
    if (open !== undefined) await giveUpOperation(tx, open.id, who);
    await removeTenant(tx, tenantId);
    return true;
  });
}

/** Schemas of this database that are named as a tenant's and belong to neither a tenant nor a spare. */
export async function findOrphans(admin: PlatformDb): Promise<string[]> {
  const rows = await admin.transaction((tx) =>
    tx.rows(`
      select nspname::text as name from pg_catalog.pg_namespace where nspname ~ '^t_[a-z0-9]{12}$'
        and substr(nspname, 3) not in (select id from platform.tenant union all select id from platform.spare_tenant)
      order by 1`),
  );
  return rows.map(({ name }) => String(name));
}

async function listAbandoned(admin: PlatformDb, before: Date): Promise<TenantId[]> {
  const rows = await admin.transaction((tx) => tx.rows(abandonedSql, [before, null]));
  return rows.map(({ id }) => parseTenantId(String(id)));
}

async function removeAbandoned(tx: PlatformTx, tenantId: TenantId, before: Date): Promise<boolean> {
  const open = await openOperation(tx, tenantId);
  if (open !== undefined) await lockOperation(tx, open.id);
  await tx.rows("select 1 from platform.tenant where id = $1 for update", [tenantId]);
  // Somebody may have gone on with it since it was listed.
  const still = await tx.rows(abandonedSql, [before, tenantId]);
  if (still.length === 0) return false;
  if (open !== undefined) await giveUpOperation(tx, open.id, "reaper");
  await removeTenant(tx, tenantId);
  return true;
}

const abandonedSql = `
  select t.id from platform.tenant t
  where t.state = 'preparing' and ($2::text is null or t.id = $2) and $1::timestamptz > coalesce(
    (select max(s.started_at) from platform.tenant_operation o
       join platform.tenant_operation_step s on s.operation_id = o.id where o.tenant_id = t.id), t.created_at)
  order by t.created_at, t.id`;
