import { existsSync } from "node:fs";
import { mkdir, rename, rm } from "node:fs/promises";
import type { ServiceContext } from "../context.ts";
import { folderSink } from "./folder-sink.ts";
import type { Manifest } from "./manifest.ts";
import { noteExport, type PackageOptions, writePackage } from "./write-package.ts";

export interface ExportOptions extends PackageOptions {
  /** Absolute; must not exist yet. Only its owner may read what is in it. */
  folder: string;
}

/** There is something at the place where the package would come. */
export class FolderTakenError extends Error {
  override readonly name = "FolderTakenError";
}

/**
 * Writes all that a municipality has into a folder. It appears when it is whole; after a failure there is none. The
 * look is kept in the audit.
 *
 * @throws FolderTakenError; as `writePackage`; what the file system throws.
 */
export async function exportTenant(
  ctx: ServiceContext,
  { folder, ...options }: ExportOptions,
): Promise<Manifest> {
  if (existsSync(folder)) throw new FolderTakenError(`${folder} is there already`);
  const making = `${folder}.part`;
  try {
    await rm(making, { recursive: true, force: true });
    await mkdir(making, { mode: 0o700 });
    const manifest = await writePackage(ctx, folderSink(making), options);
    await noteExport(ctx, manifest);
    await rename(making, folder);
    return manifest;
  } catch (error) {
    await rm(making, { recursive: true, force: true });
    throw error;
  }
}
