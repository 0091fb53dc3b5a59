import { lstat, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { PackedFile } from "./manifest.ts";
import { isMissing, type TenantPackage } from "./open-package.ts";
import { sha256Of } from "./pack-files.ts";
import { type PackageFault, PackageRefusedError } from "./package-fault.ts";
import { type FileChecks, readLines, soundChecks } from "./read-lines.ts";

const mostFaults = 20;

/**
 * Holds every file of a package against its manifest: there, whole, unchanged, and every line a row. Reads all of it
 * and writes nothing.
 *
 * @throws PackageRefusedError with the first fault of each file.
 */
export async function checkFiles(
  { folder, manifest }: Pick<TenantPackage, "folder" | "manifest">,
  checks: FileChecks = soundChecks,
): Promise<void> {
  const faults: PackageFault[] = [];
  const note = async (file: string, work: () => Promise<unknown>) => {
    if (faults.length >= mostFaults) return;
    try {
      await work();
    } catch (error) {
      if (error instanceof PackageRefusedError) faults.push(...error.faults);
      else if (isMissing(error)) faults.push({ file, what: "it is not there" });
      else throw error;
    }
  };
  for (const table of manifest.tables) {
    await note(table.file, async () => {
      for await (const _ of readLines(folder, table, checks));
    });
  }
  for (const packed of manifest.files) await note(packed.file, () => readPacked(folder, packed));
  if (faults.length > 0) throw new PackageRefusedError(faults);
}

/** One logo or icon. @throws PackageRefusedError when it is not what the manifest says; what the file system throws. */
export async function readPacked(folder: string, { file, bytes, sha256 }: PackedFile): Promise<Uint8Array> {
  const path = join(folder, file);
  const found = await lstat(path);
  if (!found.isFile()) throw new PackageRefusedError([{ file, what: "it is no ordinary file" }]);
  const { size } = found;
  if (size !== bytes) {
    throw new PackageRefusedError([{ file, what: `it has ${size} bytes, and the manifest says ${bytes}` }]);
  }
  const body = await readFile(path);
  if (sha256Of(body) === sha256) return body;
  throw new PackageRefusedError([
    { file, what: "it is not the file that the manifest was made for (SHA-256)" },
  ]);
}
