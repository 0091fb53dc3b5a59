import { spawn } from "node:child_process";
import { once } from "node:events";
import { connect } from "node:net";
import { setTimeout as pause } from "node:timers/promises";

export type RunningCaddy = {
  /** What it said so far. */
  said: () => string;
  stop: () => Promise<void>;
};

const patienceMs = 15_000;
// Caddy knows nothing of its parent: a shell that holds a pipe to us ends it when the pipe closes.
const tied = `"$@" & pid=$!; exec 3<&0; (cat <&3 >/dev/null; kill $pid 2>/dev/null) & wait $pid`;

/**
 * Starts Caddy with a Caddyfile, as a process that ends with this one.
 *
 * @param caddy.folder of its own, for what it keeps.
 * @param caddy.ports on which it listens when it is ready, on loopback.
 * @throws Error with what it said when it does not become ready.
 */
export async function startCaddy(caddy: {
  path: string;
  config: string;
  env: Record<string, string>;
  folder: string;
  ports: readonly number[];
}): Promise<RunningCaddy> {
  const { path, config, env, folder, ports } = caddy;
  const args = ["run", "--adapter", "caddyfile", "--config", config];
  const child = spawn("sh", ["-c", tied, "caddy", path, ...args], {
    cwd: folder,
    env: { PATH: process.env["PATH"], HOME: folder, XDG_CONFIG_HOME: folder, XDG_DATA_HOME: folder, ...env },
    stdio: ["pipe", "pipe", "pipe"],
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (chunk: string) => {
      said = (said + chunk).slice(-20_000);
    });
  }
  const ended = once(child, "close");
  void ended.then(() => child.stdin.destroy());
  const stop = async () => {
    child.stdin.end();
    await ended;
  };
  const until = performance.now() + patienceMs;
  while (!(await Promise.all(ports.map(listens))).every(Boolean)) {
    if (child.exitCode !== null || performance.now() > until) {
      await stop();
      throw new Error(`Caddy did not become ready:\n${said}`);
    }
    await pause(50);
  }
  return { said: () => said, stop };
}

function listens(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1");
    socket.once("connect", () => {
      socket.destroy();
      resolve(true);
    });
    socket.once("error", () => resolve(false));
  });
}
