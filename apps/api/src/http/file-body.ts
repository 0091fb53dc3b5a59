import { createHash } from "node:crypto";
import type { GivenFile } from "@omzien/services";
import { readBytes } from "./json-body.ts";
import { RequestFaultError } from "./request-fault.ts";

/** What an operation takes when it takes a file: sent as the body itself. */
export interface FileSpec {
  types: readonly string[];
  maxBytes: number;
}

/** Of an operation that takes no file. */
export const noFile: GivenFile = { type: "", body: new Uint8Array() };

/** @throws RequestFaultError 413 `body_too_large`, 415 `file_type_unsupported` */
export async function readFileBody(request: Request, { types, maxBytes }: FileSpec): Promise<GivenFile> {
  const type = (request.headers.get("content-type") ?? "").split(";")[0]?.trim().toLowerCase() ?? "";
  const body = await readBytes(request, maxBytes);
  if (!types.includes(type)) throw new RequestFaultError(415, "file_type_unsupported");
  return { type, body };
}

/** What tells one file from another, for a request that is repeated. */
export function markOfFile({ type, body }: GivenFile): { type: string; sha256: string } {
  return { type, sha256: createHash("sha256").update(body).digest("hex") };
}
