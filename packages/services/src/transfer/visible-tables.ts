import type { TenantId } from "@omzien/db";
import { schemaOf } from "@omzien/db";
import { type Kysely, sql } from "kysely";

/** What the export may not be made of: the role sees too much, or not all of its own. */
export class WrongSightError extends Error {
  override readonly name = "WrongSightError";
}

/** A table of the tenant, with the columns that its rows are ordered by. */
export interface VisibleTable {
  name: string;
  key: KeyColumn[];
}

export interface KeyColumn {
  column: string;
  /** Sorted by a collation, unless one says otherwise. */
  isText: boolean;
}

interface Seen {
  schema: string;
  name: string;
  may_read: boolean;
  key: KeyColumn[];
}

/**
 * The tenant's tables as whoever is connected sees them, by name. Reads the catalog of PostgreSQL and not a list of
 * ours, so that what is exported is what the role can see.
 *
 * @throws WrongSightError when a table of another tenant can be read, or one of its own cannot.
 */
export async function visibleTables<Tables>(db: Kysely<Tables>, tenantId: TenantId): Promise<VisibleTable[]> {
  const own = schemaOf(tenantId);
  const { rows } = await sql<Seen>`
    select n.nspname::text as schema, c.relname::text as name,
      has_schema_privilege(n.oid, 'usage') and has_table_privilege(c.oid, 'select') as may_read,
      (
        select coalesce(
          jsonb_agg(jsonb_build_object('column', a.attname, 'isText', a.attcollation <> 0) order by k.place), '[]')
        from pg_catalog.pg_index i
        cross join lateral unnest(i.indkey::int2[]) with ordinality as k(number, place)
        join pg_catalog.pg_attribute a on a.attrelid = c.oid and a.attnum = k.number
        where i.indrelid = c.oid and i.indisprimary
      ) as key
    from pg_catalog.pg_class c join pg_catalog.pg_namespace n on n.oid = c.relnamespace
    where n.nspname like 't\\_%' and c.relkind in ('r', 'p')
    order by c.relname collate "C"`.execute(db);
  const tooMuch = rows.filter((row) => row.schema !== own && row.may_read);
  if (tooMuch.length > 0) {
    throw new WrongSightError(`Tables of another tenant can be read: ${tooMuch.length} of them`);
  }
  const mine = rows.filter(({ schema }) => schema === own);
  const hidden = mine.filter((row) => !row.may_read).map(({ name }) => name);
  if (hidden.length > 0)
    throw new WrongSightError(`Tables of the tenant cannot be read: ${hidden.join(", ")}`);
  return mine.map(({ name, key }) => ({ name, key }));
}
