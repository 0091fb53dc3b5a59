import { Readable } from "node:stream";
import { CsvError, parse } from "csv-parse";
import { ImportFileError } from "./import-file-error.ts";
import type { TableRow } from "./table-row.ts";
import { type OnBytes, readText } from "./text-file.ts";

const longestRow = 1_000_000;

/**
 * Rows of a quoted CSV file in UTF-8, header first; the separator (`;`, `,` or tab) is the one the
 * header uses most. Rows without any text are left out.
 * @throws ImportFileError with the line; also when the last line is not closed, as in a cut-off file.
 */
export async function* readCsvRows(path: string, onBytes?: OnBytes): AsyncGenerator<TableRow> {
  const pieces = readText(path, onBytes);
  const first = await pieces.next();
  const start = first.done === true ? "" : first.value;
  const ending = { last: "" };
  const parser = parse({
    delimiter: separatorOf(start),
    info: true,
    max_record_size: longestRow,
    skip_records_with_empty_values: true,
  });
  const source = Readable.from(watchEnding(start, pieces, ending));
  source.on("error", (fault) => parser.destroy(fault));
  let row = 0;
  try {
    for await (const parsed of source.pipe(parser) as AsyncIterable<CsvRecord>) {
      row = parsed.info.lines;
      yield { row, cells: parsed.record };
    }
  } catch (fault) {
    throw fault instanceof CsvError ? csvFault(path, fault, row) : fault;
  } finally {
    source.destroy();
  }
  // A row that was cut inside its last number looks whole; a closing quote or a line end proves that it is.
  if (!/[\n\r"]/.test(ending.last)) {
    const reason =
      "the last line has no line end, so the file may be cut off; end it with an empty line if it is whole";
    throw new ImportFileError(path, { row }, reason);
  }
}

type CsvRecord = { info: { lines: number }; record: string[] };

async function* watchEnding(
  start: string,
  pieces: AsyncIterable<string>,
  ending: { last: string },
): AsyncGenerator<string> {
  ending.last = start.slice(-1);
  yield start;
  for await (const piece of pieces) {
    ending.last = piece.slice(-1) || ending.last;
    yield piece;
  }
}

function separatorOf(text: string): string {
  const header = (/^[^\r\n]*/.exec(text)?.[0] ?? "").replace(/"[^"]*"/g, "");
  const counts = [";", ",", "\t"].map((separator) => header.split(separator).length);
  return [";", ",", "\t"][counts.indexOf(Math.max(...counts))] ?? ",";
}

function csvFault(path: string, fault: CsvError, lastRow: number): ImportFileError {
  const lines: unknown = fault["lines"];
  const line = typeof lines === "number" ? lines : lastRow + 1;
  return new ImportFileError(path, { line }, csvReason(fault), { cause: fault });
}

function csvReason(fault: CsvError): string {
  switch (fault.code) {
    case "CSV_QUOTE_NOT_CLOSED":
      return "a quoted text is not closed; the file was probably cut off";
    case "CSV_RECORD_INCONSISTENT_FIELDS_LENGTH":
    case "CSV_RECORD_INCONSISTENT_COLUMNS":
      return "this line has another number of columns than the header";
    case "CSV_MAX_RECORD_SIZE":
      return "this line is longer than a million characters; a quote is probably not closed";
    case "CSV_INVALID_CLOSING_QUOTE":
    case "INVALID_OPENING_QUOTE":
      return "a quote stands in the wrong place";
    default:
      return `this is not readable CSV (${fault.code})`;
  }
}
