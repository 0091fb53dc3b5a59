import { schemaOf } from "@omzien/db";
import type { TestTenant } from "@omzien/testing";
import { sql } from "kysely";

/** The rows of every table of one tenant, as a backup of that tenant alone holds them. */
export type TenantDump = ReadonlyMap<string, string>;

/** Copies every row of every table of the tenant's schema out of the database. */
export async function dumpTenant(tenant: TestTenant): Promise<TenantDump> {
  const dump = new Map<string, string>();
  for (const table of await tablesOf(tenant)) {
    const { rows } = await sql<{ rows: string }>`select coalesce(json_agg(t), '[]')::text as rows
      from ${sql.id(schemaOf(tenant.id), table)} t`.execute(tenant.installation.admin.kysely);
    dump.set(table, rows[0]?.rows ?? "[]");
  }
  return dump;
}

/** Puts a backup back: the tenant's tables hold what they held then, and nothing else. No trigger runs. */
export async function restoreTenant(tenant: TestTenant, dump: TenantDump): Promise<void> {
  const schema = `"${schemaOf(tenant.id)}"`;
  await tenant.installation.admin.transaction(async (tx) => {
    await tx.script("set local session_replication_role = replica");
    for (const [table, rows] of dump) {
      await tx.script(`delete from ${schema}."${table}"`);
      await tx.rows(
        `insert into ${schema}."${table}" overriding system value
          select * from json_populate_recordset(null::${schema}."${table}", $1::text::json)`,
        [rows],
      );
    }
  });
}

async function tablesOf(tenant: TestTenant): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`select table_name as name from information_schema.tables
    where table_schema = ${schemaOf(tenant.id)} and table_type = 'BASE TABLE' order by 1`.execute(
    tenant.installation.admin.kysely,
  );
  return rows.map(({ name }) => name);
}
