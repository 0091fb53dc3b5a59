import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import type { TestTenant } from "@omzien/testing";
import { environmentFor } from "./live-api.ts";

/** The API as it runs in production: main.ts in a process of its own. */
export interface ApiProcess {
  port: number;
  pid: number;
  logs: string[];
  /** Sends a signal and waits for the end. @returns the exit code; null after a signal that kills. */
  end(signal: "SIGTERM" | "SIGKILL"): Promise<number | null>;
}

export async function startApiProcess(
  tenant: TestTenant,
  environment: Record<string, string> = {},
): Promise<ApiProcess> {
  const child = spawn(process.execPath, [new URL("../main.ts", import.meta.url).pathname], {
    env: { PATH: process.env["PATH"], ...environmentFor(tenant), ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const exited = once(child, "exit");
  // A test that times out leaves nothing running.
  process.once("exit", () => child.kill("SIGKILL"));
  const logs: string[] = [];
  const port = await portOf(child, logs);
  return {
    port,
    pid: child.pid ?? 0,
    logs,
    end: async (signal) => {
      child.kill(signal);
      await exited;
      return child.exitCode;
    },
  };
}

function portOf(child: ChildProcess, logs: string[]): Promise<number> {
  return new Promise((resolve, reject) => {
    const { stdout, stderr } = child;
    if (!stdout || !stderr) throw new Error("Invariant: output is piped");
    createInterface({ input: stderr }).on("line", (line) => logs.push(line));
    createInterface({ input: stdout }).on("line", (line) => {
      logs.push(line);
      const port = /"port":(\d+).*"listening"/.exec(line)?.[1];
      if (port) resolve(Number(port));
    });
    child.once("exit", () => reject(new Error(`The API did not start:\n${logs.join("\n")}`)));
  });
}
