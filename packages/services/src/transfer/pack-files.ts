import { createHash } from "node:crypto";
import type { TenantFiles } from "../house-style/image-ports.ts";
import type { PackedFile } from "./manifest.ts";
import type { PackageSink } from "./package-sink.ts";

/** A file in the store is gone, or is not what its name says. */
export class DamagedFileError extends Error {
  override readonly name = "DamagedFileError";
}

/** Copies what a municipality has in the file store, one file at a time. @throws DamagedFileError; StorageUnavailableError */
export async function packFiles(files: TenantFiles, sink: PackageSink): Promise<PackedFile[]> {
  const packed: PackedFile[] = [];
  for (const name of (await files.names()).toSorted()) {
    const body = await soundFile(files, name);
    const file = `files/${name}`;
    await sink.write(file, one(body));
    packed.push({ file, bytes: body.length, sha256: sha256Of(body) });
  }
  return packed;
}

async function soundFile(files: TenantFiles, name: string): Promise<Uint8Array> {
  const stored = await files.get(name);
  if (stored === undefined) throw new DamagedFileError(`The file ${name} is not in the store`);
  if (!name.startsWith(`${sha256Of(stored.body)}.`)) {
    throw new DamagedFileError(`The file ${name} is not what its name says`);
  }
  return stored.body;
}

/** In hexadecimal. */
export function sha256Of(body: Uint8Array): string {
  return createHash("sha256").update(body).digest("hex");
}

/** A whole file as one chunk. */
export async function* one(body: Uint8Array): AsyncGenerator<Uint8Array> {
  yield body;
}
