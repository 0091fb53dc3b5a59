import { beginValue, endValue, type Frame, memberName, type ScanTarget } from "./json-build.ts";
import { JsonFault, nextToken, type Token, type TokenText, tokenPosition } from "./json-token.ts";

/**
 * Reads one large JSON object in pieces and hands over the elements of one list in it, so that a file
 * of any size needs the memory of one element. Strict RFC 8259, at most 64 levels deep.
 */
export type JsonScan = {
  text: TokenText;
  target: ScanTarget;
  frames: Frame[];
  expects: Expectation;
};

type Expectation = "value" | "value or ]" | "name" | "name or }" | "colon" | "comma" | "nothing";

const words: Record<Expectation, string> = {
  value: "a value",
  "value or ]": "a value or ]",
  name: 'a name in "quotes"',
  "name or }": 'a name in "quotes" or }',
  colon: ":",
  comma: "a comma or a closing bracket",
  nothing: "the end of the file",
};

/** A scan that has read nothing yet. */
export function beginScan(target: ScanTarget): JsonScan {
  const text: TokenText = { buffer: "", at: 0, line: 1, lineStart: 0, isLast: false };
  return { text, target, frames: [], expects: "value" };
}

/**
 * Reads the next piece of the file; `isLast` says that nothing follows.
 * @throws JsonFault at the first character that is not JSON, or where the file ends too early.
 */
export function scanPiece(scan: JsonScan, piece: string, isLast: boolean): void {
  const { text } = scan;
  // The part already read is dropped; line starts are kept relative to the buffer.
  text.lineStart -= text.at;
  text.buffer = text.buffer.slice(text.at) + piece;
  text.at = 0;
  text.isLast = isLast;
  for (let token = nextToken(text); token !== undefined; token = nextToken(text)) take(scan, token);
  if (isLast && scan.expects !== "nothing") {
    throw new JsonFault(
      tokenPosition(text, text.at),
      `the file stops here, where ${words[scan.expects]} should follow; it was probably cut off`,
    );
  }
}

function take(scan: JsonScan, token: Token): void {
  const { frames } = scan;
  const frame = frames.at(-1);
  if (token.kind === "}" || token.kind === "]") return close(scan, token, frame);
  if (scan.expects === "comma" && token.kind === ",") {
    scan.expects = frame?.kind === "object" ? "name" : "value";
  } else if (scan.expects === "colon" && token.kind === ":") {
    scan.expects = "value";
  } else if (scan.expects.startsWith("name") && token.kind === "scalar" && typeof token.value === "string") {
    memberName(frame, token.value);
    scan.expects = "colon";
  } else if (scan.expects.startsWith("value") && token.kind !== "," && token.kind !== ":") {
    value(scan, token);
  } else {
    throw unexpected(scan, token);
  }
}

function value(scan: JsonScan, token: Token): void {
  const position = tokenPosition(scan.text, token.start);
  beginValue(scan.frames, scan.target, token, position);
  if (token.kind === "{") scan.expects = "name or }";
  else if (token.kind === "[") scan.expects = "value or ]";
  else scan.expects = scan.frames.length === 0 ? "nothing" : "comma";
}

function close(scan: JsonScan, token: Token, frame: Frame | undefined): void {
  const closing = frame?.kind === "object" ? "}" : "]";
  const mayClose = scan.expects === "comma" || scan.expects === "name or }" || scan.expects === "value or ]";
  if (frame === undefined || token.kind !== closing || !mayClose) throw unexpected(scan, token);
  endValue(scan.frames, scan.target);
  scan.expects = scan.frames.length === 0 ? "nothing" : "comma";
}

function unexpected(scan: JsonScan, token: Token): JsonFault {
  const found = token.kind === "scalar" ? JSON.stringify(token.value).slice(0, 40) : token.kind;
  return new JsonFault(
    tokenPosition(scan.text, token.start),
    `found ${found} where ${words[scan.expects]} should be`,
  );
}
