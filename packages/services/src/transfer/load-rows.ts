import type { PlatformTx } from "@omzien/db";
import { leftOut } from "./left-out.ts";
import { manifestFile, type TableFile } from "./manifest.ts";
import type { TenantPackage } from "./open-package.ts";
import { type PackageFault, PackageRefusedError } from "./package-fault.ts";
import { type FileChecks, type PackageLine, readLines, soundChecks } from "./read-lines.ts";
import { faultOfRow } from "./row-fault.ts";
import { type LoadTable, tablesInOrder } from "./table-columns.ts";

export interface LoadOptions {
  checks?: FileChecks;
  onTable?: (table: TableFile) => void;
}

/** Make rows of themselves out of a new row; in a package those rows are there already. */
const makers = ["consent_event_chained", "consent_event_epoch"];

/**
 * Puts all rows of a package into the fresh tables of a schema, each table after those that it refers to. Every rule
 * of the tables holds while they come, and triggers do their work, but for those whose work is in the package.
 * Files are read and held against the manifest a few hundred rows at a time.
 *
 * @param schema safe between double quotes; its tables have the version of the package.
 * @throws PackageRefusedError with file and line.
 */
export async function loadRows(
  tx: PlatformTx,
  schema: string,
  { folder, manifest }: Pick<TenantPackage, "folder" | "manifest">,
  { checks = soundChecks, onTable }: LoadOptions = {},
): Promise<void> {
  const tables = await tablesInOrder(tx, schema);
  const files = filesOf(tables, manifest);
  const emptied = tables
    .filter(({ name }) => name !== "schema_version")
    .map(({ name }) => `"${schema}"."${name}"`);
  // A new schema has the first rows of its migrations, and they are in the package, as they are by now.
  await tx.script(`
    truncate ${emptied.join(", ")};
    create temporary table package_line (number integer, line text) on commit drop;`);
  await switchMakers(tx, schema, "disable");
  for (const table of tables) {
    const file = files.get(table.name);
    if (file === undefined) continue;
    await stage(tx, folder, table, file, checks);
    await insertStaged(tx, schema, table, file);
    onTable?.(file);
  }
  await switchMakers(tx, schema, "enable");
  await setSequences(tx, schema);
  await tx.script("drop table pg_temp.package_line");
}

/** @throws PackageRefusedError when the package has other tables than the schema. */
function filesOf(
  tables: readonly LoadTable[],
  manifest: TenantPackage["manifest"],
): ReadonlyMap<string, TableFile> {
  const files = new Map(manifest.tables.map((file) => [file.table, file]));
  const known = new Set(tables.map(({ name }) => name));
  const faults: PackageFault[] = [
    ...tables
      .filter(({ name }) => !files.has(name) && leftOut[name] === undefined)
      .map(({ name }) => ({ file: manifestFile, what: `the table ${name} is not in it` })),
    ...manifest.tables
      .filter(({ table }) => !known.has(table) || leftOut[table] !== undefined)
      .map(({ table }) => ({ file: manifestFile, what: `there is no table ${table} to fill` })),
  ];
  if (faults.length > 0) throw new PackageRefusedError(faults);
  return files;
}

async function stage(
  tx: PlatformTx,
  folder: string,
  table: LoadTable,
  file: TableFile,
  checks: FileChecks,
): Promise<void> {
  const columns = [...table.columns].toSorted();
  for await (const lines of readLines(folder, file, checks)) {
    for (const line of lines) refuseOtherColumns(file.file, line, columns);
    await tx.rows(
      `insert into pg_temp.package_line (number, line)
       select place, line from unnest($1::text[]) with ordinality as l(line, at), lateral (select $2::int + at::int) p(place)`,
      [lines.map(({ text }) => text), (lines[0]?.number ?? 1) - 1],
    );
  }
}

function refuseOtherColumns(file: string, { number, row }: PackageLine, columns: readonly string[]): void {
  const found = Object.keys(row).toSorted();
  if (found.length === columns.length && found.every((name, index) => name === columns[index])) return;
  const missing = columns.filter((name) => !found.includes(name));
  const what = missing.length > 0 ? `${missing.join(", ")} is missing` : "it has more than the table has";
  throw new PackageRefusedError([{ file, line: number, what }]);
}

/** In one statement, so that rows may refer to others of the same table, whatever their order. */
async function insertStaged(
  tx: PlatformTx,
  schema: string,
  table: LoadTable,
  file: TableFile,
): Promise<void> {
  const target = `"${schema}"."${table.name}"`;
  const columns = table.columns.map((column) => `"${column}"`).join(", ");
  const insert = (upTo: number) =>
    tx.rows(
      `insert into ${target} (${columns}) overriding system value
       select ${table.columns.map((column) => `r."${column}"`).join(", ")}
       from pg_temp.package_line l
       cross join lateral jsonb_populate_record(null::${target}, l.line::jsonb) r
       where l.number <= $1 order by l.number`,
      [upTo],
    );
  await tx.script("savepoint staged");
  try {
    await insert(file.rows);
  } catch (error) {
    await tx.script("rollback to savepoint staged");
    const tryUpTo = async (upTo: number) => {
      try {
        await insert(upTo);
        return true;
      } catch {
        return false;
      } finally {
        await tx.script("rollback to savepoint staged");
      }
    };
    throw await faultOfRow(error, file, tryUpTo);
  }
  await tx.script("release savepoint staged; truncate pg_temp.package_line");
}

async function switchMakers(tx: PlatformTx, schema: string, how: "disable" | "enable"): Promise<void> {
  const rows = await tx.rows(
    `select format('alter table %I.%I ${how} trigger %I', n.nspname, c.relname, t.tgname) as statement
     from pg_catalog.pg_trigger t join pg_catalog.pg_class c on c.oid = t.tgrelid
     join pg_catalog.pg_namespace n on n.oid = c.relnamespace
     where n.nspname = $1 and t.tgname = any($2::text[])`,
    [schema, makers],
  );
  for (const { statement } of rows) await tx.script(String(statement));
}

/** Each after the highest value that is there. */
async function setSequences(tx: PlatformTx, schema: string): Promise<void> {
  const rows = await tx.rows(
    `select format('select pg_catalog.setval(%L, greatest(1, (select max(%I) from %I.%I)))',
       s.oid::regclass, a.attname, n.nspname, c.relname) as statement
     from pg_catalog.pg_class s
     join pg_catalog.pg_depend d on d.objid = s.oid and d.deptype in ('a', 'i') and d.refobjsubid > 0
     join pg_catalog.pg_class c on c.oid = d.refobjid
     join pg_catalog.pg_attribute a on a.attrelid = c.oid and a.attnum = d.refobjsubid
     join pg_catalog.pg_namespace n on n.oid = c.relnamespace
     where s.relkind = 'S' and n.nspname = $1`,
    [schema],
  );
  for (const { statement } of rows) await tx.script(String(statement));
}
