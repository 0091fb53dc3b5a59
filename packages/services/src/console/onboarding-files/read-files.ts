import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { OnboardingFileKind } from "@omzien/contracts";
import { type AssembledImport, assembleImport, ImportFileError } from "@omzien/tenancy/import";
import { InvalidInputError } from "../../errors.ts";

export interface SentFile {
  kind: OnboardingFileKind;
  name: string;
  body: Uint8Array;
}

const suffix = { areas: "geojson", inhabitants: "xlsx", postcodes: "csv" } as const;

/**
 * Puts the files of a municipality together, as `tenant create` does.
 *
 * @throws InvalidInputError at /file: `areas_first` without borders, `unreadable` with place and reason, `no_areas` when
 * no row of the borders is of this municipality.
 */
export async function readFiles(
  files: readonly SentFile[],
  municipality: { code: string; name: string },
): Promise<AssembledImport> {
  const folder = await mkdtemp(join(tmpdir(), "omzien-areas-"));
  try {
    const paths: Partial<Record<OnboardingFileKind, string>> = {};
    for (const { kind, name, body } of files) {
      const path = join(folder, kind + plainName(name, suffix[kind]));
      await writeFile(path, body);
      paths[kind] = path;
    }
    const { areas: areasPath, inhabitants: inhabitantsPath, postcodes: postcodesPath } = paths;
    if (areasPath === undefined) throw fileFault("areas_first");
    const read = await assembleImport({ areasPath, inhabitantsPath, postcodesPath, municipality });
    if (read.areas.length === 0) throw fileFault("no_areas");
    return read;
  } catch (error) {
    if (error instanceof ImportFileError) throw fileFault("unreadable", whereIn(error));
    throw error;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

export function fileFault(code: string, detail?: string): InvalidInputError {
  return new InvalidInputError([{ pointer: "/file", code, ...(detail === undefined ? {} : { detail }) }]);
}

/** The place and the reason, without the name under which it was read. */
function whereIn({ message, file }: ImportFileError): string {
  return message.replace(file, "").replace(/^[,:]\s*/, "");
}

/** Its year and its kind count; nothing else of a name that a browser sent does. */
function plainName(name: string, usual: string): string {
  const ending = /\.(csv|xlsx|json|geojson)$/i.exec(name)?.[1]?.toLowerCase() ?? usual;
  return `-${name.replaceAll(/[^a-zA-Z0-9_-]+/g, "-").slice(0, 80)}.${ending}`;
}
