import { type PlatformDb, type PlatformTx, schemaOf, type TenantId } from "@omzien/db";

/** A tenant's tables by name, each as it is written in SQL. */
export async function tablesOf(db: PlatformDb, tenantId: TenantId): Promise<string[]> {
  const rows = await db.transaction((tx) =>
    tx.rows(
      `select format('%I.%I', n.nspname, c.relname) as name
       from pg_catalog.pg_class c join pg_catalog.pg_namespace n on n.oid = c.relnamespace
       where n.nspname = $1 and c.relkind = 'r' order by c.relname collate "C"`,
      [schemaOf(tenantId)],
    ),
  );
  return rows.map(({ name }) => String(name));
}

/** Tables whose changed rows nobody could find in a copy. */
export async function tablesWithoutKey(db: PlatformDb, tenantId: TenantId): Promise<string[]> {
  const rows = await db.transaction((tx) =>
    tx.rows(
      `select c.relname::text as name
       from pg_catalog.pg_class c join pg_catalog.pg_namespace n on n.oid = c.relnamespace
       where n.nspname = $1 and c.relkind = 'r' and not exists (
         select 1 from pg_catalog.pg_index i where i.indrelid = c.oid and i.indisprimary)
       order by 1`,
      [schemaOf(tenantId)],
    ),
  );
  return rows.map(({ name }) => String(name));
}

/** Sets the tenant's sequences in the copy as they are in the source, which replication does not. */
export async function copySequences(
  source: PlatformDb,
  target: PlatformDb,
  tenantId: TenantId,
): Promise<void> {
  const rows = await source.transaction((tx) =>
    tx.rows(
      `select format('%I.%I', schemaname, sequencename) as name, last_value::text as value
       from pg_catalog.pg_sequences where schemaname = $1 and last_value is not null`,
      [schemaOf(tenantId)],
    ),
  );
  await target.transaction(async (tx) => {
    for (const { name, value } of rows)
      await tx.rows("select pg_catalog.setval($1::regclass, $2::bigint)", [name, value]);
  });
}

/** Waits for whoever writes to these tables, and lets nobody write until the transaction ends; reading goes on. */
export async function lockAgainstWrites(tx: PlatformTx, tables: readonly string[]): Promise<void> {
  // Whoever wants to write stands behind us from now on.
  await tx.script(
    `set local lock_timeout = '150ms'; lock table ${tables.join(", ")} in share row exclusive mode`,
  );
}
