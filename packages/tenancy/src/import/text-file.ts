import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { ImportFileError } from "./import-file-error.ts";

/** Bytes read so far and in all; called after every piece that was read. */
export type OnBytes = (done: number, total: number) => void;

const pieceBytes = 64 * 1024;

/**
 * Size of a file in bytes.
 * @throws ImportFileError when it is missing, unreadable, a folder or empty.
 */
export async function fileBytes(path: string): Promise<number> {
  const found = await stat(path).catch((cause: unknown) => {
    throw unreadable(path, cause);
  });
  if (!found.isFile()) throw new ImportFileError(path, {}, "this is not a file");
  if (found.size === 0) throw new ImportFileError(path, { byte: 0 }, "the file is empty");
  return found.size;
}

/**
 * Text of a UTF-8 file in pieces of at most 64 kB, without a byte order mark.
 * @throws ImportFileError at the line and character that is not UTF-8.
 */
export async function* readText(path: string, onBytes?: OnBytes): AsyncGenerator<string> {
  const total = await fileBytes(path);
  const decoder = new TextDecoder("utf-8");
  let position = { line: 1, character: 1 };
  let done = 0;
  for await (const piece of readBytes(path)) {
    done += piece.length;
    const text = decoder.decode(piece, { stream: true });
    position = checkedAdvance(path, position, text);
    yield text;
    onBytes?.(done, total);
  }
  const rest = decoder.decode();
  checkedAdvance(path, position, rest);
  if (rest !== "") yield rest;
}

async function* readBytes(path: string): AsyncGenerator<Uint8Array> {
  const stream: AsyncIterable<Uint8Array> = createReadStream(path, { highWaterMark: pieceBytes });
  try {
    yield* stream;
  } catch (cause) {
    throw unreadable(path, cause);
  }
}

function checkedAdvance(path: string, from: TextPosition, text: string): TextPosition {
  const damaged = text.indexOf("\uFFFD");
  if (damaged < 0) return advance(from, text);
  throw new ImportFileError(path, advance(from, text.slice(0, damaged)), "this is not valid UTF-8 text");
}

/** Lines and characters (UTF-16 units) count from 1. */
export type TextPosition = { line: number; character: number };

/** The position after `text`, when `from` is the position before it. */
export function advance(from: TextPosition, text: string): TextPosition {
  let line = from.line;
  let lineStart = -1;
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) {
    line += 1;
    lineStart = at;
  }
  const character = lineStart < 0 ? from.character + text.length : text.length - lineStart;
  return { line, character };
}

function unreadable(path: string, cause: unknown): Error {
  if (cause instanceof ImportFileError) return cause;
  const code = cause instanceof Error && "code" in cause ? String(cause.code) : "unknown fault";
  const reason = code === "ENOENT" ? "there is no such file" : `the file cannot be read (${code})`;
  return new ImportFileError(path, {}, reason, { cause });
}
