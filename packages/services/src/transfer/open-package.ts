import { lstat, readFile } from "node:fs/promises";
import { join } from "node:path";
import { TenantPackageFormat, TenantPackageManifest, tenantPackageFormat } from "@omzien/contracts";
import { currentSchema } from "@omzien/db";
import { type Manifest, manifestFile } from "./manifest.ts";
import { sha256Of } from "./pack-files.ts";
import { PackageRefusedError } from "./package-fault.ts";

/** A package whose manifest was read; of its files nothing is known yet. */
export interface TenantPackage {
  /** Absolute. */
  folder: string;
  manifest: Manifest;
  /** Of the manifest, which has the checksums of all the rest. */
  sha256: string;
}

/**
 * Reads the manifest of a package.
 *
 * @throws PackageRefusedError when it is not there, is no manifest, or is of a newer version than this code.
 */
export async function openPackage(folder: string): Promise<TenantPackage> {
  const text = await readManifest(folder);
  const content = parse(text);
  const format = TenantPackageFormat.safeParse(content);
  if (!format.success) return refuse("this is not the manifest of a municipality's package");
  if (format.data.formatVersion > tenantPackageFormat) {
    return refuse(
      `the package has format ${format.data.formatVersion}, and this installation reads up to ${tenantPackageFormat}; update it first`,
    );
  }
  const manifest = TenantPackageManifest.safeParse(content);
  if (!manifest.success) {
    throw new PackageRefusedError(
      manifest.error.issues.map(({ path, message }) => ({
        file: manifestFile,
        what: `${path.join(".")}: ${message}`,
      })),
    );
  }
  const version = currentSchema.migrations.length;
  if (manifest.data.schemaVersion > version) {
    return refuse(
      `the tables have version ${manifest.data.schemaVersion}, and this installation knows up to ${version}; update it first`,
    );
  }
  return { folder, manifest: manifest.data, sha256: sha256Of(text) };
}

/** Of a manifest: a line for each table and file is far less. */
const mostBytes = 16 * 1024 * 1024;

async function readManifest(folder: string): Promise<Buffer> {
  const path = join(folder, manifestFile);
  try {
    const found = await lstat(path);
    if (!found.isFile()) return refuse("it is no ordinary file");
    if (found.size > mostBytes)
      return refuse(`it has ${found.size} bytes, and ${mostBytes} at most are read`);
    return await readFile(path);
  } catch (error) {
    if (!isMissing(error)) throw error;
    return refuse("it is not there, so this is no package, or not a whole one");
  }
}

function parse(text: Buffer): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(text));
  } catch {
    return refuse("it cannot be read as JSON");
  }
}

/** Whether there is no file at a path. */
export function isMissing(error: unknown): boolean {
  return error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ENOTDIR");
}

function refuse(what: string): never {
  throw new PackageRefusedError([{ file: manifestFile, what }]);
}
