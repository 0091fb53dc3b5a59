import { open } from "node:fs/promises";
import { readCsvRows } from "./csv-rows.ts";
import { ImportFileError } from "./import-file-error.ts";
import { readSheetRows } from "./sheet-rows.ts";
import { type ColumnNames, type Columns, cellText, findColumns, type TableRow } from "./table-row.ts";
import { fileBytes, type OnBytes } from "./text-file.ts";
import type { WorkbookLimits } from "./workbook.ts";

/** One row of the CBS key figures. Null is unknown; CBS rounds to five. */
export type InhabitantsRow = {
  row: number;
  code: string;
  name: string;
  kind: "municipality" | "district" | "neighbourhood";
  inhabitants: number | null;
  inhabitants65Plus: number | null;
};

export type InhabitantsFile = {
  /** Rows of the municipality, its districts and its neighbourhoods, in the order of the file. */
  rows: InhabitantsRow[];
  /** Rows in the whole file, without the header. */
  rowCount: number;
};

type Name = "code" | "name" | "kind" | "inhabitants" | "inhabitants65Plus";

const wanted: ColumnNames<Name> = {
  code: { names: ["gwb_code_10", "gwb_code"] },
  name: { names: ["regio"] },
  kind: { names: ["recs"], isOptional: true },
  inhabitants: { names: ["a_inw"] },
  inhabitants65Plus: { names: ["a_65_oo"] },
};

const kinds: Readonly<Record<string, InhabitantsRow["kind"]>> = {
  GM: "municipality",
  WK: "district",
  BU: "neighbourhood",
  gemeente: "municipality",
  wijk: "district",
  buurt: "neighbourhood",
};

/**
 * Streams the CBS key figures of neighbourhoods (Kerncijfers wijken en buurten), as .xlsx or as CSV with
 * the same headers, and keeps the rows of one municipality. The kind of file is seen from its content.
 * @throws ImportFileError with row and column; then nothing of the file is used.
 */
export async function readInhabitants(
  path: string,
  options: { municipalityCode: string; onBytes?: OnBytes; limits?: WorkbookLimits },
): Promise<InhabitantsFile> {
  const table = (await isZip(path)) ? readSheetRows(path, options) : readCsvRows(path, options.onBytes);
  const digits = options.municipalityCode.slice(2);
  const rows: InhabitantsRow[] = [];
  const codes = new Set<string>();
  let columns: Columns<Name> | undefined;
  let rowCount = 0;
  for await (const row of table) {
    if (columns === undefined) {
      columns = findColumns(path, row, wanted);
      continue;
    }
    if (row.cells.every((cell) => cell === undefined || cell.trim() === "")) continue;
    const parsed = parseRow(path, row, columns);
    rowCount += 1;
    if (codes.has(parsed.code))
      throw rowFault(path, row, "gwb_code_10", `code ${parsed.code} is in the file twice`);
    codes.add(parsed.code);
    if (parsed.code.slice(2, 6) === digits) rows.push(parsed);
  }
  if (columns === undefined) throw new ImportFileError(path, { row: 1 }, "there is no header");
  return { rows, rowCount };
}

async function isZip(path: string): Promise<boolean> {
  await fileBytes(path);
  const file = await open(path);
  try {
    const { buffer } = await file.read(Buffer.alloc(2), 0, 2, 0);
    return buffer.toString("latin1") === "PK";
  } finally {
    await file.close();
  }
}

function parseRow(path: string, row: TableRow, columns: Columns<Name>): InhabitantsRow {
  const code = cellText(row, columns.code);
  const name = cellText(row, columns.name);
  if (!/^(?:NL\d{2}|GM\d{4}|WK\d{6}|BU\d{8})$/.test(code)) {
    throw rowFault(
      path,
      row,
      "gwb_code_10",
      `"${code.slice(0, 20)}" is no code of a municipality, district or neighbourhood`,
    );
  }
  if (name === "") throw rowFault(path, row, "regio", "the name is missing");
  const byCode = kinds[code.slice(0, 2)] ?? "municipality";
  const written = cellText(row, columns.kind).toLowerCase();
  const byWord = kinds[written] ?? byCode;
  if (byWord !== byCode) throw rowFault(path, row, "recs", `"${written}" contradicts code ${code}`);
  return {
    row: row.row,
    code,
    name,
    kind: byCode,
    inhabitants: count(path, row, columns.inhabitants, "a_inw"),
    inhabitants65Plus: count(path, row, columns.inhabitants65Plus, "a_65_oo"),
  };
}

/** A whole number; null for ".", "x" and an empty cell, the ways CBS writes unknown. */
function count(path: string, row: TableRow, column: number | undefined, title: string): number | null {
  const text = cellText(row, column);
  if (text === "" || text === "." || text === "x") return null;
  const value = Number(text);
  if (/^[\d.eE+]+$/.test(text) && Number.isInteger(value) && value <= 30_000_000) return value;
  throw rowFault(path, row, title, `"${text.slice(0, 20)}" is not a number of people`);
}

function rowFault(path: string, row: TableRow, column: string, reason: string): ImportFileError {
  return new ImportFileError(path, { row: row.row, column }, reason);
}
