import { RequestFaultError } from "../http/request-fault.ts";

/** Neighbourhoods of the largest municipality are a few megabytes, key figures of the whole country ten. */
const maxFileBytes = 20 * 1024 * 1024;

/** Reads a file as it was sent. @throws RequestFaultError 413 `body_too_large` above 20 MB. */
export async function readFileBody(request: Request): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body ?? []) {
    size += chunk.byteLength;
    if (size > maxFileBytes) throw new RequestFaultError(413, "body_too_large");
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
