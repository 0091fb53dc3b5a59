import { parseTenantId, type PlatformDb, schemaOf, type TenantId } from "@omzien/db";

/** Counts of one tenant, as its tables say them; nothing about anybody. */
export interface CountedTenant {
  schemaBytes: number;
  mailsSent: number;
  mailsFailed: number;
  mailsWaiting: number;
  peopleActive: number;
  requestsThisMonth: number;
}

/** From when counting begins. */
export interface CountingSince {
  day: Date;
  month: Date;
  thirtyDays: Date;
}

const timeoutMs = 20_000;

/**
 * Counts all of these tenants of one cell in one statement, with an administrator's rights: each table is read once.
 * A tenant whose tables are not there (any more) fails all of them.
 * @throws DatabaseUnavailableError also when it takes too long; what PostgreSQL says of a tenant that cannot be counted.
 */
export async function countTenants(
  cell: PlatformDb,
  ids: readonly TenantId[],
  { day, month, thirtyDays }: CountingSince,
): Promise<Map<TenantId, CountedTenant>> {
  const counted = await cell.transaction(async (tx) => {
    await tx.script(`set local statement_timeout = ${timeoutMs}`);
    return tx.rows(ids.map(countsOf).join(" union all "), [day, month, thirtyDays]);
  });
  return new Map(
    counted.map((row) => [
      parseTenantId(String(row["id"])),
      {
        schemaBytes: Number(row["schemaBytes"]),
        mailsSent: Number(row["mailsSent"]),
        mailsFailed: Number(row["mailsFailed"]),
        mailsWaiting: Number(row["mailsWaiting"]),
        peopleActive: Number(row["peopleActive"]),
        requestsThisMonth: Number(row["requestsThisMonth"]),
      },
    ]),
  );
}

/** Whoever was seen lately has a session still, or the moment was kept when it ended. */
function countsOf(id: TenantId): string {
  const schema = `"${schemaOf(id)}"`;
  return `
    select '${id}' as id, mails.*, people.*, requests.*, size.* from
      (select count(*) filter (where sent_at >= $1) as "mailsSent", count(*) filter (where failed_at >= $1) as "mailsFailed",
        count(*) filter (where sent_at is null and failed_at is null) as "mailsWaiting" from ${schema}.mail) mails,
      (select count(*) as "requestsThisMonth" from ${schema}.help_request where created_at >= $2) requests,
      (select count(*) as "peopleActive" from ${schema}.person p where p.erased_at is null and (p.last_active_at >= $3
        or exists (select 1 from ${schema}.session s where s.person_id = p.id and s.last_seen_at >= $3))) people,
      (select coalesce(sum(pg_catalog.pg_total_relation_size(c.oid)), 0) as "schemaBytes" from pg_catalog.pg_class c
        where c.relnamespace = pg_catalog.to_regnamespace('${schema}') and c.relkind in ('r', 'm')) size`;
}
