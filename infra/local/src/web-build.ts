import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { readFile, readdir, stat, writeFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { runToEnd } from "./processes/run-to-end.ts";

const bundles = ["web", "console"] as const;
const leftOut = new Set(["node_modules", "dist", ".turbo"]);

/**
 * Builds the site and the console, each when one of its sources, or of the packages it is made of, changed since the last build.
 * Also right after a clone, where the times of files say nothing: a stamp holds every name, size and time.
 *
 * @returns whether anything was built now.
 */
export async function buildWeb(root: string): Promise<boolean> {
  const results: boolean[] = [];
  for (const app of bundles) results.push(await buildOne(root, app));
  return results.includes(true);
}

async function buildOne(root: string, app: (typeof bundles)[number]): Promise<boolean> {
  if (!existsSync(join(root, `apps/${app}/vite.config.ts`))) return false;
  const wanted = await fingerprint(root, app);
  const stamp = join(root, `apps/${app}/dist/.built-from`);
  if (existsSync(stamp) && (await readFile(stamp, "utf8")) === wanted) return false;
  await runToEnd({
    title: `The build of apps/${app}`,
    command: "pnpm",
    args: ["--filter", `@omzien/${app}`, "build"],
    cwd: root,
  });
  await writeFile(stamp, await fingerprint(root, app));
  return true;
}

async function fingerprint(root: string, app: string): Promise<string> {
  const folders = await foldersOf(root, `apps/${app}`, new Set());
  const files = (
    await Promise.all([...folders].toSorted().map((folder) => filesIn(join(root, folder))))
  ).flat();
  const hash = createHash("sha256").update(await readFile(join(root, "pnpm-lock.yaml")));
  for (const file of files.toSorted()) {
    const { size, mtimeMs } = await stat(file);
    hash.update(`${relative(root, file)} ${size} ${mtimeMs}\n`);
  }
  return hash.digest("hex");
}

// The folder and those of all workspace packages it depends on, directly or not.
async function foldersOf(root: string, folder: string, seen: Set<string>): Promise<Set<string>> {
  if (seen.has(folder)) return seen;
  seen.add(folder);
  const manifest: unknown = JSON.parse(await readFile(join(root, folder, "package.json"), "utf8"));
  for (const name of workspaceDependencies(manifest)) await foldersOf(root, `packages/${name}`, seen);
  return seen;
}

function workspaceDependencies(manifest: unknown): string[] {
  if (typeof manifest !== "object" || manifest === null || !("dependencies" in manifest)) return [];
  return Object.entries(manifest.dependencies ?? {})
    .filter(([, version]) => version === "workspace:*")
    .map(([name]) => name.replace("@omzien/", ""));
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = (await readdir(folder, { withFileTypes: true })).filter(
    ({ name }) => !leftOut.has(name) && !name.includes(".test."),
  );
  const files = entries.filter((entry) => !entry.isDirectory()).map(({ name }) => join(folder, name));
  const folders = entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => filesIn(join(folder, name)));
  return [...files, ...(await Promise.all(folders)).flat()];
}
