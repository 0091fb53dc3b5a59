import { createHash } from "node:crypto";
import { readFile, readdir } from "node:fs/promises";
import { join, relative } from "node:path";
import { runToEnd } from "../processes/run-to-end.ts";
import { StartFault } from "../start-fault.ts";

const leftOut = new Set(["node_modules", "dist", ".turbo", ".git", ".omzien"]);
const generated = /(\.gen\.(ts|css|json)|^openapi\.json)$/;

/**
 * Generates all generated files again.
 *
 * @throws StartFault that names those that changed by it: they were not in step with what they are made from.
 */
export async function requireGeneratedInStep(root: string): Promise<void> {
  const before = await fingerprints(root);
  await runToEnd({ title: "Generating", command: "turbo", args: ["run", "generate", "--force"], cwd: root });
  const changed = differences(before, await fingerprints(root));
  if (changed.length > 0)
    throw new StartFault(`Not in step with their source, now made again: ${changed.join(", ")}`);
}

/** Names that are in only one of the two, or differ. */
export function differences(before: Map<string, string>, after: Map<string, string>): string[] {
  return [...new Set([...before.keys(), ...after.keys()])]
    .filter((name) => before.get(name) !== after.get(name))
    .toSorted();
}

async function fingerprints(root: string): Promise<Map<string, string>> {
  const files = await generatedFilesIn(root);
  const entries = files.map(
    async (file): Promise<[string, string]> => [
      relative(root, file),
      createHash("sha256")
        .update(await readFile(file))
        .digest("hex"),
    ],
  );
  return new Map(await Promise.all(entries));
}

async function generatedFilesIn(folder: string): Promise<string[]> {
  const entries = (await readdir(folder, { withFileTypes: true })).filter(({ name }) => !leftOut.has(name));
  const files = entries
    .filter((entry) => entry.isFile() && generated.test(entry.name))
    .map(({ name }) => join(folder, name));
  const folders = entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => generatedFilesIn(join(folder, name)));
  return [...files, ...(await Promise.all(folders)).flat()];
}
