import { RequestFaultError } from "./request-fault.ts";

export const maxBodyBytes = 100_000;
const maxHeardOutBytes = 12 * 1024 * 1024;
const maxDepth = 40;

/**
 * Reads a JSON body: at most 100 kB however it is sent, at most 40 levels deep, no name or text that a database or
 * an object could stumble over (`__proto__`, U+0000, half of a surrogate pair).
 * @throws RequestFaultError 413 `body_too_large`, 415 and 400 `malformed_json`
 */
export async function readJsonBody(request: Request): Promise<unknown> {
  const text = (await readBytes(request, maxBodyBytes)).toString("utf8");
  if (text.trim() === "") return {};
  if (!isJson(request.headers.get("content-type"))) throw new RequestFaultError(415, "malformed_json");
  if (depthOf(text) > maxDepth) throw new RequestFaultError(400, "malformed_json");
  const value = parse(text);
  // Only an escape or the name itself can bring these in; most bodies have neither.
  if (/\\u|__proto__/.test(text) && !isSound(value)) throw new RequestFaultError(400, "malformed_json");
  return value;
}

function isJson(contentType: string | null): boolean {
  return /^application\/json\s*(;|$)/i.test(contentType ?? "");
}

/** The body as it was sent, however it was sent. @throws RequestFaultError 413 `body_too_large` */
export async function readBytes(request: Request, maxBytes: number): Promise<Buffer> {
  const isTooLarge = Number(request.headers.get("content-length") ?? 0) > maxBytes;
  if (!request.body) {
    if (isTooLarge) throw new RequestFaultError(413, "body_too_large");
    return Buffer.alloc(0);
  }
  let chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body) {
    size += chunk.byteLength;
    // Whoever still sends does not read: closing at once would cost them the answer. So the rest is heard out, to a
    // point, and thrown away.
    if (size > maxHeardOutBytes) break;
    if (isTooLarge || size > maxBytes) chunks = [];
    else chunks.push(chunk);
  }
  if (isTooLarge || size > maxBytes) throw new RequestFaultError(413, "body_too_large");
  return Buffer.concat(chunks);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new RequestFaultError(400, "malformed_json");
  }
}

function isSound(value: unknown): boolean {
  if (typeof value === "string") return isSoundText(value);
  if (typeof value !== "object" || value === null) return true;
  return Object.entries(value).every(
    ([name, inner]) => name !== "__proto__" && isSoundText(name) && isSound(inner),
  );
}

function isSoundText(text: string): boolean {
  return text.isWellFormed() && !text.includes("\0");
}

/** Deepest nesting of brackets outside strings; a text of 10^5 levels would exhaust the stack further on. */
function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  let inString = false;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (inString) {
      if (c === 92) i++;
      else if (c === 34) inString = false;
    } else if (c === 34) inString = true;
    else if (c === 123 || c === 91) deepest = Math.max(deepest, ++depth);
    else if (c === 125 || c === 93) depth--;
  }
  return deepest;
}
