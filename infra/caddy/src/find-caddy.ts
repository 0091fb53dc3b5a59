import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readdir, rename, rm } from "node:fs/promises";
import { delimiter, join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);
const timeout = 90_000;

/** Where a Caddy is, or why there is none. */
export type FoundCaddy = { path: string } | { missing: string };

/**
 * A Caddy for tests: that of CADDY_PATH, or of PATH, or else one that is unpacked beside our own tools from the
 * machine's package source, without being installed. Never throws: where there is none, it says why.
 *
 * @param tools a folder that survives, `.omzien/tools`.
 */
export async function findCaddy(
  tools: string,
  environment: NodeJS.ProcessEnv = process.env,
): Promise<FoundCaddy> {
  const named = environment["CADDY_PATH"];
  if (named) return existsSync(named) ? { path: named } : { missing: `CADDY_PATH: there is no ${named}` };
  const folders = (environment["PATH"] ?? "").split(delimiter).filter((folder) => folder !== "");
  const unpacked = join(tools, "caddy/usr/bin/caddy");
  const found = [...folders.map((folder) => join(folder, "caddy")), unpacked].find((path) =>
    existsSync(path),
  );
  if (found !== undefined) return { path: found };
  if (!["apt-get", "dpkg-deb"].every((name) => folders.some((folder) => existsSync(join(folder, name))))) {
    return { missing: "there is no Caddy on this machine; set CADDY_PATH" };
  }
  try {
    await unpack(tools, environment);
    return { path: unpacked };
  } catch (error) {
    const [line = ""] = (error instanceof Error ? error.message : String(error)).trim().split("\n").slice(-1);
    return { missing: `Caddy could not be fetched with apt-get download: ${line}` };
  }
}

/** Fetches aside and renames, so that there is never half a Caddy. */
async function unpack(tools: string, env: NodeJS.ProcessEnv): Promise<void> {
  await mkdir(tools, { recursive: true });
  const aside = await mkdtemp(join(tools, "caddy-"));
  try {
    await download(aside, env);
    const file = (await readdir(aside)).find((name) => name.endsWith(".deb"));
    if (file === undefined) throw new Error("nothing was fetched");
    await run("dpkg-deb", ["-x", join(aside, file), join(aside, "unpacked")], { env, timeout });
    await rename(join(aside, "unpacked"), join(tools, "caddy")).catch((error: unknown) => {
      // Somebody else was first.
      if (!existsSync(join(tools, "caddy/usr/bin/caddy"))) throw error;
    });
  } finally {
    await rm(aside, { recursive: true, force: true });
  }
}

async function download(cwd: string, env: NodeJS.ProcessEnv): Promise<void> {
  const get = () => run("apt-get", ["download", "caddy"], { cwd, env, timeout });
  try {
    await get();
  } catch (error) {
    // On a new machine the lists of packages are not there yet; only root may fetch them.
    if (process.getuid?.() !== 0) throw error;
    await run("apt-get", ["update"], { env, timeout });
    await get();
  }
}
