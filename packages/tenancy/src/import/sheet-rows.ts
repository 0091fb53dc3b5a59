import { ImportFileError } from "./import-file-error.ts";
import { readSharedStrings } from "./shared-strings.ts";
import type { TableRow } from "./table-row.ts";
import type { OnBytes } from "./text-file.ts";
import { openWorkbook, readPart, type Workbook, type WorkbookLimits } from "./workbook.ts";
import { createXmlReader } from "./xml-reader.ts";

type SheetState = {
  path: string;
  shared: readonly string[];
  done: TableRow[];
  row: number;
  cells: (string | undefined)[];
  column: number;
  type: string;
  text: string;
  isText: boolean;
  isPhonetic: boolean;
};

const mostColumns = 16_384;
const longestCell = 32_767;

/**
 * Rows of the first sheet of an .xlsx file. Cells hold the stored text of numbers and texts (shared and
 * inline); an error cell such as #N/A refuses the file.
 * @throws ImportFileError with part and line, or row and column.
 */
export async function* readSheetRows(
  path: string,
  options: { onBytes?: OnBytes | undefined; limits?: WorkbookLimits | undefined } = {},
): AsyncGenerator<TableRow> {
  const workbook = await openWorkbook(path, options.limits);
  try {
    const part = await firstSheet(workbook);
    const shared = await readSharedStrings(workbook);
    const state = beginSheet(path, shared);
    const reader = createXmlReader(path, part, {
      onOpen: (name, attributes) => open(state, name, attributes),
      onText: (text) => takeText(state, text),
      onClose: (name) => close(state, name),
    });
    for await (const piece of readPart(workbook, part, options.onBytes)) {
      reader.write(piece);
      yield* state.done.splice(0);
    }
    reader.close();
    yield* state.done.splice(0);
  } finally {
    workbook.zip.close();
  }
}

/** The part that holds the first sheet, found through the workbook's list of sheets. */
async function firstSheet(workbook: Workbook): Promise<string> {
  let id: string | undefined;
  await readAll(workbook, "xl/workbook.xml", (name, attributes) => {
    if (name === "sheet")
      id ??= attributes["r:id"] ?? Object.entries(attributes).find(([key]) => key.endsWith(":id"))?.[1];
  });
  let target: string | undefined;
  await readAll(workbook, "xl/_rels/workbook.xml.rels", (name, attributes) => {
    if (name === "Relationship" && attributes["Id"] === id) target = attributes["Target"];
  });
  if (target === undefined)
    throw new ImportFileError(workbook.path, { part: "xl/workbook.xml" }, "there is no sheet in it");
  return target.startsWith("/") ? target.slice(1) : `xl/${target}`;
}

async function readAll(
  workbook: Workbook,
  part: string,
  onOpen: (name: string, attributes: Readonly<Record<string, string>>) => void,
): Promise<void> {
  const reader = createXmlReader(workbook.path, part, { onOpen });
  for await (const piece of readPart(workbook, part)) reader.write(piece);
  reader.close();
}

function beginSheet(path: string, shared: readonly string[]): SheetState {
  const cell = { column: -1, type: "", text: "", isText: false, isPhonetic: false };
  return { path, shared, done: [], row: 0, cells: [], ...cell };
}

function open(state: SheetState, name: string, attributes: Readonly<Record<string, string>>): void {
  switch (name) {
    case "row":
      state.row = Number(attributes["r"] ?? state.row + 1);
      state.cells = [];
      state.column = -1;
      return;
    case "c":
      state.column = columnOf(state, attributes["r"]);
      state.type = attributes["t"] ?? "n";
      state.text = "";
      return;
    case "rPh":
      state.isPhonetic = true;
      return;
    case "v":
    case "t":
      state.isText = !state.isPhonetic;
      return;
    default:
  }
}

function takeText(state: SheetState, text: string): void {
  if (!state.isText) return;
  state.text += text;
  if (state.text.length > longestCell)
    throw cellFault(state, "this cell is longer than a spreadsheet allows");
}

function close(state: SheetState, name: string): void {
  if (name === "v" || name === "t") state.isText = false;
  else if (name === "rPh") state.isPhonetic = false;
  else if (name === "c") state.cells[state.column] = cellValue(state);
  else if (name === "row") state.done.push({ row: state.row, cells: state.cells });
}

function cellValue(state: SheetState): string | undefined {
  if (state.type === "e") throw cellFault(state, `this cell holds the error ${state.text}`);
  if (state.type !== "s") return state.text === "" ? undefined : state.text;
  const text = state.shared[Number(state.text)];
  if (text === undefined)
    throw cellFault(state, `this cell refers to text ${state.text}, which is not in the file`);
  return text;
}

// "AB12" is column 27; without a reference a cell follows the one before.
function columnOf(state: SheetState, reference: string | undefined): number {
  if (reference === undefined) return state.column + 1;
  const letters = /^([A-Z]{1,3})\d+$/.exec(reference)?.[1] ?? "";
  let column = -1;
  for (let at = 0; at < letters.length; at += 1) column = (column + 1) * 26 + letters.charCodeAt(at) - 65;
  if (column < 0 || column >= mostColumns) {
    throw new ImportFileError(state.path, { row: state.row }, `"${reference.slice(0, 20)}" is no cell`);
  }
  return column;
}

function cellFault(state: SheetState, reason: string): ImportFileError {
  return new ImportFileError(state.path, { row: state.row, column: columnLetters(state.column) }, reason);
}

/** 0 is A, 27 is AB. */
function columnLetters(column: number): string {
  const rest = column >= 26 ? columnLetters(Math.floor(column / 26) - 1) : "";
  return rest + String.fromCharCode(65 + (column % 26));
}
