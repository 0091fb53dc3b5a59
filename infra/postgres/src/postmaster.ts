import { type ChildProcess, spawn } from "node:child_process";
import { createWriteStream } from "node:fs";
import { createInterface } from "node:readline";
import type { Account } from "./account.ts";
import { PostgresStartError } from "./start-error.ts";

// The shell holds our end of a pipe. When this process goes, in whatever way, the pipe closes, and PostgreSQL is
// asked to stop at once (INT), after two seconds told to (QUIT; it recovers from its log at the next start).
const watchdog = `
exec 3<&0
"$@" </dev/null 3<&- &
server=$!
( while read -r _; do :; done; kill -INT $server; sleep 2; kill -QUIT $server ) <&3 >/dev/null 2>&1 &
watch=$!
exec 3<&-
trap 'kill -INT $server' TERM INT
wait $server; code=$?
while kill -0 $server 2>/dev/null; do wait $server; code=$?; done
kill $watch 2>/dev/null
exit $code
`;

/** A server that accepts connections; `exited` settles with its exit code, also when it falls over. */
export type Postmaster = { stop(): Promise<void>; exited: Promise<number> };

/** Why a server did not come up: its last lines, and whether another program holds the port. */
export class PostmasterFailure extends PostgresStartError {
  readonly isPortTaken: boolean;

  constructor(lines: string[]) {
    const isPortTaken = lines.some((line) => line.includes("Address already in use"));
    super(`PostgreSQL did not start: ${isPortTaken ? "another program uses its port." : reasons(lines)}`);
    this.isPortTaken = isPortTaken;
  }
}

// "2026-11-23 22:35 UTC [10518] FATAL:  no space left" -> "no space left"
function reasons(lines: string[]): string {
  const grave = lines.filter((line) => /(FATAL|PANIC):/.test(line));
  const telling = grave.length > 0 ? grave : lines.slice(-3);
  return telling.map((line) => line.replace(/^.*(FATAL|PANIC): +/, "")).join("; ");
}

/**
 * Runs the server and resolves when it accepts connections.
 *
 * @param logFile everything the server says is written there; it begins empty at each start.
 * @throws PostmasterFailure
 */
export async function runPostmaster(server: {
  account: Account;
  executable: string;
  args: string[];
  logFile?: string;
}): Promise<Postmaster> {
  const { file, args, ...ids } = server.account.wrap("/bin/sh", [
    "-c",
    watchdog,
    "sh",
    server.executable,
    ...server.args,
  ]);
  // Its own process group, so that Ctrl-C in a terminal reaches us first and connections can be drained.
  const child = spawn(file, args, {
    ...ids,
    detached: true,
    cwd: "/",
    stdio: ["pipe", "ignore", "pipe"],
    env: {},
  });
  const exited = new Promise<number>((resolve) => {
    child.once("exit", (code) => resolve(code ?? 1));
    child.once("error", () => resolve(127));
  });
  await untilReady(child, exited, server.logFile);
  return {
    exited,
    stop: async () => {
      child.stdin?.end();
      await exited;
    },
  };
}

async function untilReady(child: ChildProcess, exited: Promise<number>, logFile?: string): Promise<void> {
  const said: string[] = [];
  const log = logFile === undefined ? undefined : createWriteStream(logFile, { mode: 0o600 });
  if (!child.stderr) throw new PostmasterFailure(["no output"]);
  const lines = createInterface({ input: child.stderr });
  const ready = new Promise<true>((resolve) => {
    lines.on("line", (line) => {
      log?.write(`${line}\n`);
      if (line.includes("ready to accept connections")) resolve(true);
      else if (said.push(line) > 20) said.shift();
    });
  });
  lines.once("close", () => log?.end());
  child.once("error", (error) => said.push(error.message));
  if ((await Promise.race([ready, exited])) !== true) throw new PostmasterFailure(said);
}
