import type { PlatformDb, PlatformTx } from "@omzien/db";

/** The copy is not what it was made from. */
export class CopyDiffersError extends Error {
  override readonly name = "CopyDiffersError";

  constructor(tables: readonly string[]) {
    super(`The copy is not the same in ${tables.join(", ")}`);
  }
}

type Facts = ReadonlyMap<string, string>;

/** @throws CopyDiffersError that names the tables in which the two differ. */
export function refuseDifference(source: Facts, target: Facts): void {
  const names = new Set([...source.keys(), ...target.keys()]);
  const different = [...names].filter((name) => source.get(name) !== target.get(name));
  if (different.length > 0) throw new CopyDiffersError(different);
}

/** How many rows each table has, in one trip. */
export async function rowCounts(db: PlatformDb, tables: readonly string[]): Promise<Facts> {
  const counts = tables.map(
    (table, index) => `select ${index} as place, count(*)::text as facts from ${table}`,
  );
  const rows = await db.transaction((tx) => tx.rows(counts.join(" union all ")));
  return new Map(rows.map(({ place, facts }) => [tables[Number(place)] ?? "", String(facts)]));
}

/**
 * How many rows each table has and a sum over all that they hold, as at the moment at which `begun` settles; nobody
 * is held up by the reading.
 */
export function sumsAtThisMoment(
  db: PlatformDb,
  tables: readonly string[],
): { begun: Promise<void>; sums: Promise<Facts> } {
  const { promise: begun, resolve, reject } = Promise.withResolvers<void>();
  const sums = db.transaction(async (tx) => {
    await tx.script("set transaction isolation level repeatable read; select 1");
    resolve();
    return sumsIn(tx, tables);
  });
  sums.catch(reject);
  return { begun, sums };
}

async function sumsIn(tx: PlatformTx, tables: readonly string[]): Promise<Facts> {
  const facts = new Map<string, string>();
  for (const table of tables) {
    const [row] = await tx.rows(`select count(*) || ' rows, sum ' ||
      coalesce(sum(pg_catalog.hashtextextended(r::text, 0)::numeric), 0) as facts from ${table} r`);
    facts.set(table, String(row?.["facts"]));
  }
  return facts;
}
