import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";

export interface BenchedServer {
  pid: number;
  port: number;
  stop(): Promise<void>;
}

const root = join(import.meta.dirname, "../../../..");
const dockerfile = readFileSync(join(root, "infra/compose/Dockerfile"), "utf8");
/** All run with what the image of production gives to Node. */
const [, nodeOptions = ""] = /^ENV NODE_OPTIONS=(.+)$/m.exec(dockerfile) ?? [];

/**
 * Starts a server in a process of its own and waits until it answers. What it says goes to our own error output.
 *
 * @param program relative to the repository.
 * @param profileFolder writes a CPU profile there when the server stops.
 */
export async function startServer(
  program: string,
  env: Record<string, string>,
  profileFolder?: string,
): Promise<BenchedServer> {
  const port = await freePort();
  const preload = join(import.meta.dirname, "end-with-parent.ts");
  const profile = profileFolder === undefined ? [] : ["--cpu-prof", `--cpu-prof-dir=${profileFolder}`];
  const child = spawn(process.execPath, [...profile, "--import", preload, join(root, program)], {
    cwd: root,
    env: {
      PATH: process.env["PATH"],
      NODE_ENV: "production",
      NODE_OPTIONS: nodeOptions,
      PORT: String(port),
      ...env,
    },
    // Warnings and faults only; what stands on our own output is the table.
    stdio: ["pipe", process.stderr, "inherit"],
  });
  const exited = once(child, "exit");
  const { pid } = child;
  if (pid === undefined) throw new Error(`${program} could not be started`);
  const stop = async () => {
    child.kill("SIGTERM");
    await exited;
  };
  const until = performance.now() + 60_000;
  while (!(await answers(port))) {
    if (child.exitCode !== null || performance.now() > until) throw new Error(`${program} does not answer`);
    await pause(50);
  }
  return { pid, port, stop };
}

async function answers(port: number): Promise<boolean> {
  try {
    const response = await fetch(`http://127.0.0.1:${port}/health/ready`);
    await response.arrayBuffer();
    return response.ok;
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const address = probe.address();
  probe.close();
  await once(probe, "close");
  return typeof address === "object" && address !== null ? address.port : 0;
}
