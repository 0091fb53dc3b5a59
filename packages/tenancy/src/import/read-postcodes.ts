import { readCsvRows } from "./csv-rows.ts";
import { ImportFileError } from "./import-file-error.ts";
import { plainName } from "./plain-name.ts";
import type { BoundingBox } from "./polygon.ts";
import { isInNetherlands, type RdPoint, toRd } from "./rd.ts";
import { type ColumnNames, type Columns, cellText, findColumns, type TableRow } from "./table-row.ts";
import type { OnBytes } from "./text-file.ts";

/** A postcode of four digits and a point that stands for it. */
export type PostcodeRow = {
  row: number;
  postcode: string;
  place: string;
  municipality: string;
  /** RD metres; null when the file gives no location, or one outside the Netherlands. */
  point: RdPoint | null;
  /** False when the file says that there are only post office boxes. */
  hasHomes: boolean;
};

export type PostcodesFile = {
  /** Rows that name the municipality, ordered by postcode. */
  postcodes: PostcodeRow[];
  /** Rows that name another municipality but lie in the box that was asked for, ordered by postcode. */
  inBox: PostcodeRow[];
  /** Rows in the whole file, without the header. */
  rowCount: number;
};

type Name = "postcode" | "place" | "municipality" | "latitude" | "longitude" | "kind";

const wanted: ColumnNames<Name> = {
  postcode: { names: ["postcode", "pc4"] },
  place: { names: ["woonplaats", "plaats", "place"] },
  municipality: { names: ["gemeente", "municipality"] },
  latitude: { names: ["latitude", "lat"] },
  longitude: { names: ["longitude", "lon", "lng"] },
  kind: { names: ["soort", "kind"], isOptional: true },
};

/**
 * Streams a CSV of four-digit postcodes with a point each (WGS84 degrees) and keeps those of one
 * municipality, named in one of several ways (case, accents and punctuation do not matter).
 * @throws ImportFileError with the line; then nothing of the file is used.
 */
export async function readPostcodes(
  path: string,
  options: { municipalityNames: readonly string[]; box?: BoundingBox; onBytes?: OnBytes },
): Promise<PostcodesFile> {
  const names = new Set(options.municipalityNames.map(plainName));
  const [postcodes, inBox]: [PostcodeRow[], PostcodeRow[]] = [[], []];
  let columns: Columns<Name> | undefined;
  let rowCount = 0;
  for await (const row of readCsvRows(path, options.onBytes)) {
    if (columns === undefined) {
      columns = findColumns(path, row, wanted);
      continue;
    }
    const parsed = parseRow(path, row, columns);
    rowCount += 1;
    if (names.has(plainName(parsed.municipality))) postcodes.push(parsed);
    else if (isInBox(parsed.point, options.box)) inBox.push(parsed);
  }
  if (columns === undefined) throw new ImportFileError(path, { row: 1 }, "there is no header");
  return { postcodes: byPostcode(postcodes), inBox: byPostcode(inBox), rowCount };
}

function byPostcode(rows: readonly PostcodeRow[]): PostcodeRow[] {
  return rows.toSorted((a, b) => Number(a.postcode) - Number(b.postcode) || a.row - b.row);
}

function isInBox(point: RdPoint | null, box: BoundingBox | undefined): boolean {
  if (point === null || box === undefined) return false;
  return point[0] >= box.minX && point[0] <= box.maxX && point[1] >= box.minY && point[1] <= box.maxY;
}

function parseRow(path: string, row: TableRow, columns: Columns<Name>): PostcodeRow {
  const postcode = cellText(row, columns.postcode);
  if (!/^[1-9]\d{3}$/.test(postcode)) {
    const reason = `"${postcode.slice(0, 20)}" is not a postcode of four digits`;
    throw new ImportFileError(path, { row: row.row, column: "postcode" }, reason);
  }
  const latitude = degrees(path, row, columns.latitude, "latitude");
  const longitude = degrees(path, row, columns.longitude, "longitude");
  const isPlaced = latitude !== null && longitude !== null && isInNetherlands(longitude, latitude);
  return {
    row: row.row,
    postcode,
    place: cellText(row, columns.place),
    municipality: cellText(row, columns.municipality),
    point: isPlaced ? toRd(longitude, latitude) : null,
    hasHomes: cellText(row, columns.kind).toLowerCase() !== "postbus",
  };
}

function degrees(path: string, row: TableRow, column: number | undefined, title: string): number | null {
  const text = cellText(row, column).replace(",", ".");
  if (text === "") return null;
  if (/^-?\d{1,3}(?:\.\d+)?$/.test(text)) return Number(text);
  throw new ImportFileError(
    path,
    { row: row.row, column: title },
    `"${text.slice(0, 20)}" is not a number of degrees`,
  );
}
