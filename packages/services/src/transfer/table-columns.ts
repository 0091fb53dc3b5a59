import type { PlatformTx } from "@omzien/db";

/** A table that rows can be put into, as the database knows it. */
export interface LoadTable {
  name: string;
  /** Every column, in the order of the table. */
  columns: string[];
}

interface Described extends LoadTable {
  refersTo: string[];
}

/** The tables of a schema, each after those that it refers to. */
export async function tablesInOrder(tx: PlatformTx, schema: string): Promise<LoadTable[]> {
  const rows = await tx.rows(
    `select c.relname::text as name,
       array(select a.attname::text from pg_catalog.pg_attribute a
         where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped order by a.attnum) as columns,
       array(select distinct r.relname::text from pg_catalog.pg_constraint f
         join pg_catalog.pg_class r on r.oid = f.confrelid
         where f.conrelid = c.oid and f.contype = 'f' and f.confrelid <> c.oid) as refers_to
     from pg_catalog.pg_class c join pg_catalog.pg_namespace n on n.oid = c.relnamespace
     where n.nspname = $1 and c.relkind = 'r' order by c.relname collate "C"`,
    [schema],
  );
  const tables = rows.map((row) => ({
    name: String(row["name"]),
    columns: textsOf(row["columns"]),
    refersTo: textsOf(row["refers_to"]),
  }));
  return inOrder(tables).map(({ name, columns }) => ({ name, columns }));
}

function inOrder(tables: readonly Described[]): Described[] {
  const placed: Described[] = [];
  const names = new Set<string>();
  let waiting = [...tables];
  while (waiting.length > 0) {
    const ready = waiting.filter(({ refersTo }) => refersTo.every((name) => names.has(name)));
    if (ready.length === 0) {
      throw new Error(
        `Tables refer to each other in a circle: ${waiting.map(({ name }) => name).join(", ")}`,
      );
    }
    placed.push(...ready);
    for (const { name } of ready) names.add(name);
    waiting = waiting.filter(({ name }) => !names.has(name));
  }
  return placed;
}

function textsOf(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : [];
}
