import type { Readable } from "node:stream";
import { type Entry, openPromise, type ZipFile } from "yauzl";
import { ImportFileError } from "./import-file-error.ts";
import { fileBytes } from "./text-file.ts";

/** Guards against a small file that unpacks to fill memory or time. */
export type WorkbookLimits = {
  /** Files inside the zip. */
  entries: number;
  /** Bytes of all files inside, unpacked. */
  unpackedBytes: number;
};

/** A national CBS key-figure workbook unpacks to some 120 MB in about 15 files. */
export const workbookLimits: WorkbookLimits = { entries: 500, unpackedBytes: 600 * 1024 * 1024 };

/** An open .xlsx file; `close` it. */
export type Workbook = { path: string; zip: ZipFile; entries: ReadonlyMap<string, Entry> };

/**
 * Opens the zip of an .xlsx file and checks its size before anything is unpacked. The sizes a zip
 * claims are checked again while unpacking.
 * @throws ImportFileError for what is no whole zip, or is larger than the limits.
 */
export async function openWorkbook(path: string, limits = workbookLimits): Promise<Workbook> {
  const bytes = await fileBytes(path);
  const zip = await openPromise(path, { autoClose: false }).catch((cause: unknown) => {
    const reason = "this is not a whole .xlsx file; it was probably cut off";
    throw new ImportFileError(path, { byte: bytes }, reason, { cause });
  });
  try {
    return { path, zip, entries: await listEntries(path, zip, limits) };
  } catch (cause) {
    zip.close();
    if (cause instanceof ImportFileError) throw cause;
    throw new ImportFileError(path, { byte: bytes }, "its list of contents is damaged", { cause });
  }
}

async function listEntries(path: string, zip: ZipFile, limits: WorkbookLimits): Promise<Map<string, Entry>> {
  const entries = new Map<string, Entry>();
  let unpackedBytes = 0;
  if (zip.entryCount > limits.entries) {
    throw new ImportFileError(path, {}, `it holds ${zip.entryCount} files, more than ${limits.entries}`);
  }
  for await (const entry of zip.eachEntry()) {
    unpackedBytes += entry.uncompressedSize;
    if (unpackedBytes > limits.unpackedBytes) {
      const megabytes = Math.round(limits.unpackedBytes / 1024 / 1024);
      throw new ImportFileError(path, { part: entry.fileName }, `unpacked it is larger than ${megabytes} MB`);
    }
    entries.set(entry.fileName, entry);
  }
  return entries;
}

/** Pieces of a part's XML text. @throws ImportFileError when the part is missing or damaged. */
export async function* readPart(
  workbook: Workbook,
  part: string,
  onBytes?: (done: number, total: number) => void,
): AsyncGenerator<string> {
  const entry = workbook.entries.get(part);
  if (entry === undefined)
    throw new ImportFileError(workbook.path, { part }, "this part of the .xlsx is missing");
  const decoder = new TextDecoder("utf-8");
  let done = 0;
  try {
    const stream: Readable = await workbook.zip.openReadStreamPromise(entry);
    for await (const piece of stream as AsyncIterable<Uint8Array>) {
      done += piece.length;
      yield decoder.decode(piece, { stream: true });
      onBytes?.(done, entry.uncompressedSize);
    }
  } catch (cause) {
    if (cause instanceof ImportFileError) throw cause;
    const reason = "this part of the .xlsx is damaged and cannot be unpacked";
    throw new ImportFileError(workbook.path, { part, byte: done }, reason, { cause });
  }
  yield decoder.decode();
}
