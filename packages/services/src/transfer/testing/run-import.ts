import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import type { SecondInstallation } from "@omzien/testing";

/** What a process that may be killed must import. */
export interface ImportOrder {
  address: SecondInstallation["address"];
  folder: string;
  /** The moment at which it kills itself: `seal started`, `rows within`, `open finished`. */
  dieAt?: string;
}

const program = fileURLToPath(new URL("import-program.ts", import.meta.url));

/**
 * Imports in a process that may be killed in its midst.
 *
 * @throws Error with what the process said, when it failed of itself.
 */
export async function runImport(order: ImportOrder): Promise<"killed" | "done"> {
  const child = spawn(process.execPath, [program, JSON.stringify(order)], {
    stdio: ["ignore", "ignore", "pipe"],
  });
  let said = "";
  child.stderr.setEncoding("utf8").on("data", (chunk: string) => {
    said += chunk;
  });
  const [code, signal] = await once(child, "close");
  if (signal === "SIGKILL") return "killed";
  if (code !== 0) throw new Error(said);
  return "done";
}
