import { basename } from "node:path";

/** Where in a file something is wrong. Lines, characters and rows count from 1, bytes from 0. */
export type FilePosition = {
  line?: number;
  character?: number;
  row?: number;
  column?: string;
  byte?: number;
  /** The file inside a spreadsheet's zip, `xl/worksheets/sheet1.xml`. */
  part?: string;
};

/**
 * The file cannot be imported at all; nothing of it was used.
 * `message` is one whole sentence for whoever runs the import: file, place, reason.
 */
export class ImportFileError extends Error {
  override readonly name = "ImportFileError";
  readonly code = "import_file_broken";
  readonly file: string;
  readonly position: FilePosition;
  readonly reason: string;

  constructor(path: string, position: FilePosition, reason: string, options?: ErrorOptions) {
    const file = basename(path);
    super(`${[file, ...describePosition(position)].join(", ")}: ${reason}.`, options);
    this.file = file;
    this.position = position;
    this.reason = reason;
  }
}

function describePosition(position: FilePosition): string[] {
  const words: string[] = [];
  if (position.part !== undefined) words.push(position.part);
  if (position.line !== undefined) words.push(`line ${position.line}`);
  if (position.character !== undefined) words.push(`character ${position.character}`);
  if (position.row !== undefined) words.push(`row ${position.row}`);
  if (position.column !== undefined) words.push(`column ${position.column}`);
  if (position.byte !== undefined) words.push(`byte ${position.byte}`);
  return words;
}
