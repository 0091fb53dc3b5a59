import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createWriteStream, type WriteStream } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { StartFault } from "../start-fault.ts";

export type ServerProcess = {
  name: string;
  /** Settles with what it said last when the process ends, asked or not. */
  ended: Promise<string>;
  /** Lets it finish what it is doing, at most `drainMilliseconds`; then it is killed. */
  stop(drainMilliseconds: number): Promise<void>;
};

/**
 * Starts one of our programs as a process that ends with this one. What it writes goes to `<name>.log`.
 *
 * @param env replaces the environment but for PATH, HOME and the like.
 */
export function startServerProcess(server: {
  name: string;
  program: string;
  env: Record<string, string>;
  cwd: string;
  logDir: string;
}): ServerProcess {
  const preload = join(import.meta.dirname, "end-with-parent.ts");
  const child = spawn(process.execPath, ["--import", preload, server.program], {
    cwd: server.cwd,
    env: { ...inherited(), ...server.env },
    stdio: ["pipe", "pipe", "pipe"],
    // Its own process group: Ctrl-C comes to us, and we decide the order in which things stop.
    detached: true,
  });
  const log = createWriteStream(join(server.logDir, `${server.name}.log`), { mode: 0o600 });
  const lastLines = keepLines(child, log);
  const ended = once(child, "close").then(
    ([code, signal]) => `${server.name} ended (${String(signal ?? code)}):\n${lastLines().join("\n")}`,
    (error: unknown) => `${server.name} could not be run: ${String(error)}`,
  );
  return { name: server.name, ended, stop: (drainMilliseconds) => stop(child, ended, drainMilliseconds) };
}

/**
 * Waits until a server answers 200.
 *
 * @throws StartFault when it ends first, or does not answer within a minute.
 */
export async function untilReady(server: ServerProcess, url: string): Promise<void> {
  let endedWith: string | undefined;
  void server.ended.then((text) => {
    endedWith = text;
  });
  const until = performance.now() + 60_000;
  while (performance.now() < until) {
    if (endedWith !== undefined) throw new StartFault(endedWith);
    if (await answers(url)) return;
    await pause(50);
  }
  throw new StartFault(`${server.name} did not answer at ${url} within a minute.`);
}

async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(url, { signal: AbortSignal.timeout(2000) })).ok;
  } catch (error) {
    // fetch says TypeError for a connection that is refused, DOMException for one that takes too long.
    if (error instanceof TypeError || error instanceof DOMException) return false;
    throw error;
  }
}

function keepLines(child: ChildProcess, log: WriteStream): () => string[] {
  let tail = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding("utf8").on("data", (chunk: string) => {
      log.write(chunk);
      tail = (tail + chunk).slice(-4000);
    });
  }
  child.once("close", () => log.end());
  return () => tail.trim().split("\n").slice(-20);
}

async function stop(child: ChildProcess, ended: Promise<string>, drainMilliseconds: number): Promise<void> {
  child.kill("SIGTERM");
  const killing = setTimeout(() => child.kill("SIGKILL"), drainMilliseconds);
  await ended;
  clearTimeout(killing);
}

// Programs get their settings from us alone; a DATABASE_URL meant for one must not reach the other.
function inherited(): Record<string, string> {
  const names = [
    "PATH",
    "HOME",
    "LANG",
    "TZ",
    "TMPDIR",
    "NODE_OPTIONS",
    "NODE_COMPILE_CACHE",
    "NODE_EXTRA_CA_CERTS",
  ];
  return Object.fromEntries(
    names.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]])),
  );
}
