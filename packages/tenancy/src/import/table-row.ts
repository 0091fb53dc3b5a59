import { ImportFileError } from "./import-file-error.ts";

/** A row of a table file. `row` counts from 1 and includes the header (a CSV row is named by its last line). */
export type TableRow = { row: number; cells: readonly (string | undefined)[] };

/** Where each wanted column is; undefined for an optional column that is not there. */
export type Columns<Name extends string> = Record<Name, number | undefined>;

/** Names a column may have in the header, in order of preference. */
export type ColumnNames<Name extends string> = Record<
  Name,
  { names: readonly string[]; isOptional?: boolean }
>;

/**
 * Finds columns by their header, whatever the order, case and surrounding space.
 * @throws ImportFileError naming every column that is missing.
 */
export function findColumns<Name extends string>(
  path: string,
  header: TableRow,
  wanted: ColumnNames<Name>,
): Columns<Name> {
  const titles = header.cells.map((title) => (title ?? "").trim().toLowerCase());
  const columns = Object.create(null) as Columns<Name>;
  const missing: string[] = [];
  for (const name of Object.keys(wanted) as Name[]) {
    const { names, isOptional } = wanted[name];
    const at = names.map((title) => titles.indexOf(title)).find((index) => index >= 0);
    columns[name] = at;
    if (at === undefined && isOptional !== true) missing.push(names.join(" or "));
  }
  if (missing.length > 0) {
    const columnWord = missing.length === 1 ? "column" : "columns";
    throw new ImportFileError(
      path,
      { row: header.row },
      `the header has no ${columnWord} ${missing.join(", ")}`,
    );
  }
  return columns;
}

/** The trimmed text of a cell; empty when the column or the cell is not there. */
export function cellText(row: TableRow, column: number | undefined): string {
  return column === undefined ? "" : (row.cells[column] ?? "").trim();
}
