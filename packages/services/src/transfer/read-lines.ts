import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { join } from "node:path";
import type { TableFile } from "./manifest.ts";
import { PackageRefusedError } from "./package-fault.ts";

export interface PackageLine {
  /** From 1. */
  number: number;
  text: string;
  row: Readonly<Record<string, unknown>>;
}

/** What a file is held against; another one only in tests, to show what each part is for. */
export interface FileChecks {
  sameHash(found: string, told: string): boolean;
}
export const soundChecks: FileChecks = { sameHash: (found, told) => found === told };

const linesAtOnce = 500;
const batchBytes = 4_000_000;
const longestLine = 32_000_000;
const newLine = 0x0a;

/**
 * The rows of one table, a few hundred at a time, each parsed. Only when the last batch was asked for and there is
 * none is the file known to be what the manifest says.
 *
 * @throws PackageRefusedError with the line that is no row, or for the whole file; what the file system throws.
 */
export async function* readLines(
  folder: string,
  table: TableFile,
  checks: FileChecks = soundChecks,
): AsyncGenerator<PackageLine[]> {
  const { file } = table;
  const hash = createHash("sha256");
  let batch: PackageLine[] = [];
  let bytes = 0;
  let count = 0;
  for await (const line of rawLines(folder, file, hash)) {
    count++;
    batch.push(parseLine(file, count, line));
    bytes += line.length;
    if (batch.length < linesAtOnce && bytes < batchBytes) continue;
    yield batch;
    batch = [];
    bytes = 0;
  }
  if (batch.length > 0) yield batch;
  if (count !== table.rows) refuse(file, `it has ${count} rows, and the manifest says ${table.rows}`);
  if (!checks.sameHash(hash.digest("hex"), table.sha256)) {
    refuse(file, "it is not the file that the manifest was made for (SHA-256)");
  }
}

/** Split by line feeds alone: other characters that end a line somewhere stand in what people wrote. */
async function* rawLines(
  folder: string,
  file: string,
  hash: { update(chunk: Uint8Array): unknown },
): AsyncGenerator<Buffer> {
  let pending: Buffer[] = [];
  let length = 0;
  let count = 0;
  for await (const chunk of createReadStream(join(folder, file))) {
    const part: Buffer = chunk;
    hash.update(part);
    let from = 0;
    for (let end = part.indexOf(newLine); end >= 0; end = part.indexOf(newLine, from)) {
      count++;
      yield Buffer.concat([...pending, part.subarray(from, end)]);
      pending = [];
      length = 0;
      from = end + 1;
    }
    pending.push(part.subarray(from));
    length += part.length - from;
    if (length > longestLine) refuse(file, "the line is longer than any row", count + 1);
  }
  if (length > 0) refuse(file, "the line is cut off", count + 1);
}

function parseLine(file: string, number: number, line: Buffer): PackageLine {
  try {
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(line);
    const row: unknown = JSON.parse(text);
    if (isRow(row)) return { number, text, row };
  } catch (error) {
    if (!(error instanceof SyntaxError || error instanceof TypeError)) throw error;
  }
  return refuse(file, "the line is not a row", number);
}

function isRow(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function refuse(file: string, what: string, line?: number): never {
  throw new PackageRefusedError([{ file, what, ...(line === undefined ? {} : { line }) }]);
}
