import type { PlatformDb, TenantId } from "@omzien/db";

/** What a cell has of a tenant, by name: schema, role, and whatever a move makes there. */
export async function remainsOf(cell: PlatformDb, tenantId: TenantId): Promise<string[]> {
  const rows = await cell.transaction((tx) =>
    tx.rows(
      `select name from (
         select nspname::text from pg_namespace union all select rolname::text from pg_roles
         union all select 'publication ' || pubname from pg_publication
         union all select 'slot ' || slot_name from pg_replication_slots
         union all select 'subscription ' || subname from pg_subscription
         union all select 'fence on ' || tgrelid::regclass from pg_trigger where tgname = 'omzien_moving'
         union all select 'moved job of ' || tenant_id from platform.moved_job
       ) s (name) where name like '%' || $1 || '%' order by 1`,
      [tenantId],
    ),
  );
  return rows.map(({ name }) => String(name));
}
