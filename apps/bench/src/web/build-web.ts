import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";

/** Builds today's web application into a folder, and not over the one that may be served. @throws Error when that fails; why is on the terminal. */
export async function buildWeb(folder: string): Promise<void> {
  const cwd = join(import.meta.dirname, "../../../web");
  const vite = spawn(
    process.execPath,
    [join(cwd, "node_modules/vite/bin/vite.js"), "build", "--outDir", folder, "--emptyOutDir"],
    {
      cwd,
      stdio: ["ignore", "ignore", "inherit"],
    },
  );
  const [code] = await once(vite, "exit");
  if (code !== 0) throw new Error("The web application could not be built");
}
