import { constants } from "node:fs";
import { access, mkdir, readdir, rm, statfs, unlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { StartFault } from "./start-fault.ts";

const neededBytes = 500 * 1024 * 1024;
// Beside the data: what the bootstrap fetched, which --fresh keeps.
const kept = new Set(["tools"]);

/**
 * Makes sure the data folder exists, can be read and written, and lies on a disk with at least 500 MB free.
 *
 * @throws StartFault with one sentence.
 */
export async function checkDataFolder(dataDir: string): Promise<void> {
  const probe = join(dataDir, `.writable-${process.pid}`);
  try {
    await mkdir(dataDir, { recursive: true });
    await access(dataDir, constants.R_OK | constants.W_OK | constants.X_OK);
    await readdir(dataDir);
    await writeFile(probe, "omzien");
    await unlink(probe);
  } catch (error) {
    throw folderFault(dataDir, error);
  }
  const disk = await statfs(dataDir);
  requireSpace(dataDir, disk.bavail * disk.bsize);
}

/** @throws StartFault when less than 500 MB is free. */
export function requireSpace(dataDir: string, freeBytes: number): void {
  if (freeBytes >= neededBytes) return;
  const free = Math.floor(freeBytes / 1024 / 1024);
  throw new StartFault(
    `The disk of ${dataDir} has ${free} MB left and Omzien needs 500 MB; free some space first.`,
  );
}

/** Removes all data of earlier starts, but not the tools. */
export async function clearDataFolder(dataDir: string): Promise<void> {
  const names = (await readdir(dataDir)).filter((name) => !kept.has(name));
  await Promise.all(names.map((name) => rm(join(dataDir, name), { recursive: true, force: true })));
}

/** The sentence for a fault of the file system, or the fault itself when it is of another kind. */
export function folderFault(dataDir: string, error: unknown): unknown {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "EACCES" || code === "EPERM") {
    return new StartFault(
      `The data folder ${dataDir} cannot be read and written; give yourself the rights to it.`,
      {
        cause: error,
      },
    );
  }
  if (code === "EROFS")
    return new StartFault(`The data folder ${dataDir} is on a disk that is read-only.`, { cause: error });
  if (code === "ENOTDIR" || code === "EEXIST")
    return new StartFault(`${dataDir} is a file; it must be a folder.`, { cause: error });
  if (code === "ENOSPC" || code === "EDQUOT") {
    return new StartFault(`The disk of ${dataDir} is full; free some space and start again.`, {
      cause: error,
    });
  }
  return error;
}
