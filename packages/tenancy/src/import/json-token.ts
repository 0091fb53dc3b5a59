import type { TextPosition } from "./text-file.ts";

/** What is wrong and where, without the file name; the reader that knows the file adds it. */
export class JsonFault extends Error {
  override readonly name = "JsonFault";
  readonly position: TextPosition;

  constructor(position: TextPosition, reason: string) {
    super(reason);
    this.position = position;
  }
}

/** The unread text, and where its lines begin: `lineStart` is an index in `buffer`, negative when dropped. */
export type TokenText = { buffer: string; at: number; line: number; lineStart: number; isLast: boolean };

export type Token =
  | { kind: "{" | "}" | "[" | "]" | ":" | ","; start: number }
  | { kind: "scalar"; value: string | number | boolean | null; start: number };

// A neighbourhood's name or a number is far shorter; without a limit one unclosed quote would fill memory.
const longestToken = 256 * 1024;
const numberForm = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;
const wordEnd = /[^-+.\w]/g;

/** Position of an index of the buffer, for messages. */
export function tokenPosition(text: TokenText, index: number): TextPosition {
  return { line: text.line, character: index - text.lineStart + 1 };
}

/**
 * The next token, or undefined when the piece ends before the token does.
 * @throws JsonFault for what can begin no token.
 */
export function nextToken(text: TokenText): Token | undefined {
  skipSpace(text);
  const start = text.at;
  const first = text.buffer[start];
  switch (first) {
    case undefined:
      return undefined;
    case "{":
    case "}":
    case "[":
    case "]":
    case ":":
    case ",":
      text.at += 1;
      return { kind: first, start };
    case '"':
      return stringToken(text, start);
    default:
      return wordToken(text, start);
  }
}

function skipSpace(text: TokenText): void {
  for (; text.at < text.buffer.length; text.at += 1) {
    const unit = text.buffer.charCodeAt(text.at);
    if (unit === 0x0a) {
      text.line += 1;
      text.lineStart = text.at + 1;
    } else if (unit !== 0x20 && unit !== 0x0d && unit !== 0x09) return;
  }
}

function stringToken(text: TokenText, start: number): Token | undefined {
  const end = closingQuote(text.buffer, start);
  if (end < 0) return incomplete(text, start, 'a text in "quotes" is not closed');
  text.at = end + 1;
  try {
    return { kind: "scalar", value: String(JSON.parse(text.buffer.slice(start, end + 1))), start };
  } catch {
    throw new JsonFault(tokenPosition(text, start), "this text holds a line break or an unknown \\ sign");
  }
}

function closingQuote(buffer: string, start: number): number {
  for (let end = buffer.indexOf('"', start + 1); end >= 0; end = buffer.indexOf('"', end + 1)) {
    let slashes = 0;
    while (buffer[end - 1 - slashes] === "\\") slashes += 1;
    if (slashes % 2 === 0) return end;
  }
  return -1;
}

function wordToken(text: TokenText, start: number): Token | undefined {
  wordEnd.lastIndex = start;
  const end = wordEnd.exec(text.buffer)?.index ?? text.buffer.length;
  if (end === text.buffer.length && !text.isLast) return incomplete(text, start, "a number never ends");
  const word = text.buffer.slice(start, end);
  text.at = end;
  if (word === "true") return { kind: "scalar", value: true, start };
  if (word === "false") return { kind: "scalar", value: false, start };
  if (word === "null") return { kind: "scalar", value: null, start };
  if (numberForm.test(word)) return { kind: "scalar", value: Number(word), start };
  const shown = JSON.stringify(word === "" ? text.buffer.slice(start, start + 1) : word.slice(0, 40));
  throw new JsonFault(tokenPosition(text, start), `${shown} is not JSON`);
}

function incomplete(text: TokenText, start: number, reason: string): undefined {
  if (text.isLast) {
    throw new JsonFault(tokenPosition(text, start), `${reason}; the file was probably cut off`);
  }
  if (text.buffer.length - start > longestToken) throw new JsonFault(tokenPosition(text, start), reason);
  return undefined;
}
