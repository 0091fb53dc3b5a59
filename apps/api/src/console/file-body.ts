import { RequestFaultError } from "../http/request-fault.ts";

/** Neighbourhoods of the largest municipality are a few megabytes. */
const maxFileBytes = 20 * 1024 * 1024;

/** Reads a file as text. @throws RequestFaultError 413 `body_too_large` above 20 MB, 400 for what is not UTF-8. */
export async function readFileBody(request: Request): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body ?? []) {
    size += chunk.byteLength;
    if (size > maxFileBytes) throw new RequestFaultError(413, "body_too_large");
    chunks.push(chunk);
  }
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(Buffer.concat(chunks));
    // PostgreSQL keeps no such character, and JSON has none outside an escape.
    if (text.includes("\0")) throw new RequestFaultError(400, "malformed_json");
    return text;
  } catch (error) {
    if (error instanceof TypeError) throw new RequestFaultError(400, "malformed_json");
    throw error;
  }
}
